/** The element of that id. @throws Error where the page has none of that kind. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`page: expected an element "${id}"`);
}

/** What an element is made with: attributes by name, and what happens on a click. */
export interface Made {
  readonly class?: string;
  readonly id?: string;
  readonly href?: string;
  readonly lang?: string;
  readonly role?: string;
  readonly type?: string;
  readonly label?: string;
  readonly title?: string;
  readonly onClick?: () => void;
}

/** An element with children; a string becomes text and never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { onClick, label, class: className, ...attributes }: Made = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  if (className) made.className = className;
  if (label) made.setAttribute('aria-label', label);
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children);
  return made;
}

/** A button that does something on this page and sends no form. */
export const makeButton = (text: string, onClick: () => void, made: Made = {}): HTMLButtonElement =>
  make('button', { type: 'button', ...made, onClick }, text);

/** A link that opens in a tab of its own; only to the web. */
export function makeLink(url: string, ...children: readonly (Node | string)[]): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return make('span', {}, ...children);
  const link = make('a', { href: url }, ...children);
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** Brings an element to the eye: without movement where that is not wanted. */
export const show = (element: Element): void =>
  element.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
