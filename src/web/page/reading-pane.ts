import type { ArticleView, MarkKind, Place, Range } from './api.ts';
import { find, make, makeButton, show } from './dom.ts';
import { drawArticle } from './draw-article.ts';
import { drawSaid, drawSpeakers } from './draw-speakers.ts';

export interface ReadingPane {
  /** Opens an article at a place, or at its beginning. */
  readonly open: (article: ArticleView, place: Place | null) => void;
  /** Brings a stretch of the open article to the eye. */
  readonly point: (range: Range) => void;
  readonly close: () => void;
}

const kinds: readonly MarkKind[] = ['quotation', 'cue', 'speaker', 'clause'];

/** The article beside the answer, with the switches of its colours and what each speaker says. */
export function openReadingPane(): ReadingPane {
  const section = find('reading', HTMLElement);
  const pane = find('article', HTMLElement);
  pane.tabIndex = 0;
  const said = find('said', HTMLDivElement);
  const switches = [...find('marks', HTMLFieldSetElement).querySelectorAll('input')];
  let opened: ArticleView | null = null;
  let place: Place | null = null;
  let pointed: Range | null = null;
  let speaker: string | null = null;

  const draw = (): void => {
    section.hidden = opened === null;
    if (!opened) return;
    const on = new Set(switches.filter(({ checked }) => checked).map(({ value }) => value));
    pane.replaceChildren(
      ...drawLegend(opened, place),
      drawArticle({
        article: opened,
        place,
        pointed,
        kinds: new Set(kinds.filter((kind) => on.has(kind))),
        onSpeaker: choose,
      }),
    );
    const chosen = opened.speakers.find(({ name }) => name === speaker);
    said.replaceChildren(
      ...drawSpeakers(opened.speakers, speaker, choose),
      ...(chosen ? [drawSaid(chosen, point)] : []),
    );
  };
  const choose = (name: string): void => {
    speaker = speaker === name ? null : name;
    draw();
    find('said', HTMLDivElement).querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
  };
  const point = (range: Range): void => {
    pointed = range;
    draw();
    const mark = pane.querySelector('.pointed');
    if (mark) show(mark);
  };
  for (const one of switches) one.addEventListener('change', draw);
  return {
    open: (article, at) => {
      if (opened?.id !== article.id) speaker = null;
      [opened, place, pointed] = [article, at, null];
      draw();
      scrollTo(pane, pane.querySelector('mark.excerpt'));
    },
    point,
    close: () => {
      opened = null;
      draw();
    },
  };
}

/** Scrolls within the pane alone, so that the answer beside or above it stays where it is. */
function scrollTo(pane: HTMLElement, mark: Element | null): void {
  pane.scrollTop = 0;
  if (mark)
    pane.scrollTop =
      mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
}

/** What the marks of the answer mean, as far as there are any. */
function drawLegend(article: ArticleView, place: Place | null): readonly Node[] {
  if (place?.article !== article.id) return [];
  const entries = [
    make('span', { class: 'excerpt' }, 'excerpt'),
    ...(place.highlights.length ? [make('span', { class: 'match' }, 'asked words')] : []),
    ...(place.source ? [make('span', { class: 'source' }, 'who speaks')] : []),
    ...(place.cue ? [make('span', { class: 'cue' }, 'cue')] : []),
    ...(place.evidence.some(({ mention }) => mention)
      ? [make('span', { class: 'evidence' }, 'evidence')]
      : []),
  ];
  const jump = makeButton(`¶ ${place.paragraph}`, () => {
    const paragraph = document.getElementById(`paragraph-${place.paragraph}`);
    if (paragraph) show(paragraph);
  });
  jump.setAttribute('aria-label', `Go to the excerpt in paragraph ${place.paragraph}`);
  return [make('p', { class: 'legend' }, 'Marked: ', ...entries, jump)];
}
