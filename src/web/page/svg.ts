const namespace = 'http://www.w3.org/2000/svg';

/** An element of a drawing with its attributes; a string becomes text. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const drawn = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) drawn.setAttribute(attribute, String(value));
  drawn.append(...children);
  return drawn;
}

/** A part of a drawing that can be pressed, by hand or with the keyboard. */
export function drawButton(label: string, onPress: () => void, ...children: readonly Node[]): SVGGElement {
  const button = draw('g', { role: 'button', tabindex: 0, 'aria-label': label }, ...children);
  button.addEventListener('click', onPress);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  });
  return button;
}

/** A drawing with a name, as wide as its column. */
export const drawFrame = (label: string, width: number, height: number, ...children: readonly Node[]) =>
  draw('svg', { viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label }, ...children);
