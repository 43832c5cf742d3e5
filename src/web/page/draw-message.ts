import type { Block, Control, Inline, Part, PictureView } from './api.ts';
import { make, makeButton, makeLink } from './dom.ts';

/** What happens when something in a message is pressed; `value` is that of a menu's option. */
export type OnPress = (id: string, value: string) => void;

/** A message as Discord shows it. */
export function drawMessage(parts: readonly Part[], onPress: OnPress): HTMLElement {
  const name = make('p', { class: 'author' }, 'Verbatim', make('span', { class: 'app' }, 'APP'));
  return make(
    'div',
    { class: 'message' },
    make('div', { class: 'avatar' }),
    make('div', { class: 'body' }, name, ...parts.map((part) => drawPart(part, onPress))),
  );
}

function drawPart(part: Part, onPress: OnPress): HTMLElement {
  switch (part.kind) {
    case 'text':
      return make('div', { class: 'text' }, ...part.blocks.map(drawBlock));
    case 'rule':
      return make('hr');
    case 'row':
      return make('div', { class: 'row' }, ...part.controls.map((control) => drawControl(control, onPress)));
    case 'container': {
      const container = make(
        'div',
        { class: 'container' },
        ...part.parts.map((inner) => drawPart(inner, onPress)),
      );
      if (part.accent) container.style.borderInlineStartColor = part.accent;
      return container;
    }
    case 'unknown':
      return make('p', { class: 'unknown' }, `(a component of type ${part.type})`);
  }
}

function drawBlock(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return make('p', { class: `heading heading-${block.level}` }, ...block.content.map(drawInline));
    case 'quote':
      return make(
        'blockquote',
        {},
        ...block.lines.map((line) => make('p', {}, ...(line.length ? line.map(drawInline) : [make('br')]))),
      );
    case 'small':
    case 'item':
    case 'line':
      return make('p', { class: block.kind }, ...block.content.map(drawInline));
  }
}

function drawInline(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return make('code', {}, inline.text);
    case 'link':
      return makeLink(inline.url, ...inline.content.map(drawInline));
    case 'strong':
      return make('strong', {}, ...inline.content.map(drawInline));
    case 'emphasis':
      return make('em', {}, ...inline.content.map(drawInline));
    case 'underline':
      return make('u', {}, ...inline.content.map(drawInline));
    case 'strike':
      return make('s', {}, ...inline.content.map(drawInline));
    case 'spoiler':
      return make('span', { class: 'spoiler' }, ...inline.content.map(drawInline));
  }
}

function drawControl(control: Control, onPress: OnPress): HTMLElement {
  switch (control.kind) {
    case 'button':
      return makeButton(control.label, () => onPress(control.id, ''), { class: 'button' });
    case 'link': {
      const link = makeLink(control.url, `${control.label} ↗`);
      link.className = 'button';
      return link;
    }
    case 'menu':
      return drawMenu(control, onPress);
  }
}

function drawMenu(menu: Extract<Control, { kind: 'menu' }>, onPress: OnPress): HTMLElement {
  const select = make('select', { label: menu.placeholder });
  select.append(new Option(menu.placeholder, ''));
  for (const { value, label, description } of menu.options)
    select.append(new Option(description ? `${label}: ${description}` : label, value));
  select.addEventListener('change', () => {
    if (select.value) onPress(menu.id, select.value);
  });
  return select;
}

/** A picture below a message, or why there is none. */
export function drawPicture(picture: PictureView): HTMLElement {
  if (picture.kind === 'refused') return make('p', { class: 'small' }, picture.reason);
  const bytes = Uint8Array.from(atob(picture.png), (character) => character.charCodeAt(0));
  const image = make('img', { class: 'picture' });
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  image.alt = picture.alt;
  image.addEventListener('load', () => URL.revokeObjectURL(image.src));
  return image;
}
