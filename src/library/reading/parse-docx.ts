import { Unzip, UnzipInflate } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { toBlockText } from './block-text.ts';
import type { ReadText } from './parse-html.ts';

/** The largest document, unpacked, in bytes. */
export const largestUnpacked = 64 * 1024 * 1024;

/** Counts what really comes out, since a zip's own figures may lie. */
export function isUnpackedWithin(bytes: Uint8Array, most: number): boolean {
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > most) file.terminate();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && size <= most; at += 16_384)
    unzip.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
  return size <= most;
}

/** The text of a Word document; its title is the paragraph in the style Title, or the first one. */
export async function parseDocx(bytes: Uint8Array): Promise<ReadText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: ["p[style-name='Title'] => h1.title:fresh"],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  const titled = document.querySelector('h1.title') ?? document.querySelector('h1,h2,p');
  const title = titled?.textContent?.trim() ?? '';
  titled?.remove();
  return { text: toBlockText(document.body), about: { title } };
}
