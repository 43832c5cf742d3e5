import type { ArticleView, MarkKind, ParagraphView, Place, Range } from './api.ts';
import { make, makeButton, makeLink } from './dom.ts';
import { type Segment, splitAtMarks } from './split-marks.ts';

/** What a stretch of text is shown as: what was found in the article, and what the answer rests on. */
interface Shown extends Range {
  readonly kind: MarkKind | 'excerpt' | 'match' | 'source' | 'evidence' | 'pointed';
  readonly name: string | null;
}

export interface ArticleDrawing {
  readonly article: ArticleView;
  readonly place: Place | null;
  /** Which kinds are coloured over the whole article. */
  readonly kinds: ReadonlySet<MarkKind>;
  /** A stretch that was asked for last, or null. */
  readonly pointed: Range | null;
  readonly onSpeaker: (name: string) => void;
}

/** The article with its marks. */
export function drawArticle(drawing: ArticleDrawing): HTMLElement {
  const { article, place, kinds, pointed } = drawing;
  const shown: readonly Shown[] = [
    ...(place?.article === article.id ? showPlace(place) : []),
    ...article.marks.filter(({ kind }) => kinds.has(kind)),
    ...(pointed ? [{ ...pointed, kind: 'pointed', name: null } as const] : []),
  ];
  const title = make('h3', {}, article.url ? makeLink(article.url, article.title) : article.title);
  return make(
    'article',
    { lang: article.language },
    title,
    ...(article.source.length ? [make('p', { class: 'imprint' }, article.source.join(' · '))] : []),
    ...article.paragraphs.map((paragraph) => drawParagraph(paragraph, shown, drawing)),
  );
}

const showPlace = ({ excerpt, highlights, source, cue, evidence, speaker }: Place): readonly Shown[] => [
  { ...excerpt, kind: 'excerpt', name: null },
  ...highlights.map((range): Shown => ({ ...range, kind: 'match', name: null })),
  ...(source ? [{ ...source, kind: 'source', name: speaker } as const] : []),
  ...(cue ? [{ ...cue, kind: 'cue', name: null } as const] : []),
  ...evidence.flatMap(({ mention }): readonly Shown[] =>
    mention ? [{ ...mention, kind: 'evidence', name: speaker }] : [],
  ),
];

function drawParagraph(
  paragraph: ParagraphView,
  shown: readonly Shown[],
  drawing: ArticleDrawing,
): HTMLElement {
  const segments = splitAtMarks(paragraph, shown);
  return make(
    'p',
    { id: `paragraph-${paragraph.number}`, class: 'paragraph' },
    make('span', { class: 'number', label: `Paragraph ${paragraph.number}` }, String(paragraph.number)),
    ...segments.map((segment) =>
      drawSegment(
        segment,
        paragraph.text.slice(segment.start - paragraph.start, segment.end - paragraph.start),
        drawing,
      ),
    ),
  );
}

function drawSegment({ marks }: Segment<Shown>, text: string, { onSpeaker }: ArticleDrawing): Node {
  if (marks.length === 0) return document.createTextNode(text);
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const made = { class: kinds.join(' ') };
  const speaker = marks.find(({ kind, name }) => kind === 'speaker' && name !== null)?.name;
  if (speaker) {
    const button = makeButton(text, () => onSpeaker(speaker), {
      ...made,
      label: speaker === text ? text : `${text} (${speaker})`,
    });
    return kinds.includes('excerpt') ? make('mark', { class: 'excerpt' }, button) : button;
  }
  const named = marks.find(({ name }) => name !== null)?.name;
  return make(
    kinds.includes('excerpt') ? 'mark' : 'span',
    { ...made, ...(named ? { title: named } : {}) },
    text,
  );
}
