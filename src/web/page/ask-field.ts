import type { LineChoice } from './api.ts';
import { find, make } from './dom.ts';

export interface AskField {
  readonly setLine: (line: string) => void;
}

export interface AskFieldOptions {
  readonly findChoices: (line: string) => Promise<readonly LineChoice[]>;
  readonly onAsk: (line: string) => void;
}

/** How long nobody has to type before choices are asked for, in milliseconds. */
const pause = 60;

/** The field with its list, after the combobox pattern of the ARIA Authoring Practices Guide. */
export function openAskField({ findChoices, onAsk }: AskFieldOptions): AskField {
  const input = find('line', HTMLInputElement);
  const list = find('choices', HTMLDivElement);
  let choices: readonly LineChoice[] = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const activate = (index: number): void => {
    active = index;
    for (const [at, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(at === index));
    const item = list.children[index];
    if (item) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const open = (found: readonly LineChoice[]): void => {
    choices = found;
    list.replaceChildren(...found.map((choice, at) => drawChoice(choice, at, () => take(choice))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    activate(-1);
  };
  const close = (): void => {
    asked += 1;
    clearTimeout(timer);
    open([]);
  };
  const look = (): void => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    timer = setTimeout(async () => {
      const found = input.value.startsWith('/') ? await findChoices(input.value) : [];
      if (mine === asked) open(found);
    }, pause);
  };
  const take = (choice: LineChoice): void => {
    input.value = choice.line;
    input.focus();
    look();
  };

  input.addEventListener('input', look);
  input.addEventListener('blur', () => setTimeout(close, 150));
  input.addEventListener('keydown', (event) => {
    const chosen = choices[active];
    if (event.key === 'Escape' && choices.length) close();
    else if (event.key === 'ArrowDown' && choices.length) activate((active + 1) % choices.length);
    else if (event.key === 'ArrowUp' && choices.length)
      activate(active <= 0 ? choices.length - 1 : active - 1);
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen);
    else return;
    event.preventDefault();
  });
  find('ask', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    if (input.value.trim()) onAsk(input.value.trim());
  });
  return {
    setLine: (line) => {
      input.value = line;
      close();
    },
  };
}

function drawChoice({ label, detail }: LineChoice, at: number, onTake: () => void): HTMLElement {
  const item = make(
    'div',
    { role: 'option', id: `choice-${at}` },
    make('span', { class: 'label' }, label),
    make('span', { class: 'detail' }, detail),
  );
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    onTake();
  });
  return item;
}
