import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A drawn picture as pixels. */
export async function readPixels(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  /** Brightness from 0 to 255. */
  const brightness = (x: number, y: number): number => data[(y * width + x) * 4] ?? 0;
  const paper = brightness(0, 0);
  /** The first column from the left, of the rows from `top` to `bottom`, that holds ink; -1 where none does. */
  const firstInk = (top: number, bottom: number): number => {
    for (let x = 0; x < width; x += 1)
      for (let y = top; y < bottom; y += 1) if (Math.abs(brightness(x, y) - paper) > 60) return x;
    return -1;
  };
  return { width, height, paper, firstInk };
}
