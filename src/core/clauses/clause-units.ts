import type { Article } from '../text/article.ts';
import { findParagraphs, trimSpan } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import type { Agreement, Provision, ReportedClause } from './provision.ts';

/** Something that can be the answer to a question for a clause. */
export interface ClauseUnit {
  readonly article: Article;
  readonly agreement: string;
  readonly label: string | null;
  /** What is shown. */
  readonly excerpt: Span;
  /** Index of its provision, or null for a reported clause. */
  readonly provision: number | null;
  readonly reported: ReportedClause | null;
  /** What speaks for it beside its own words: the words that lead into it, its headings from the nearest outwards, its neighbours. */
  readonly chapeaux: readonly Span[];
  readonly headings: readonly Span[];
  readonly context: readonly Span[];
}

/** Bodies longer than this are answered paragraph by paragraph. */
const longestBody = 700;

/** The smallest provisions of an agreement that answer a question on their own. */
export function findAgreementUnits(article: Article, { name, provisions }: Agreement): readonly ClauseUnit[] {
  const units: ClauseUnit[] = [];
  for (const [index, provision] of provisions.entries()) {
    const around = readAround(provisions, index);
    for (const excerpt of findExcerpts(article.text, provisions, provision))
      units.push({
        article,
        agreement: name,
        label: around.label,
        excerpt,
        provision: index,
        reported: null,
        chapeaux: around.chapeaux,
        headings: around.headings,
        context: [],
      });
  }
  return units;
}

function findExcerpts(text: string, provisions: readonly Provision[], provision: Provision): readonly Span[] {
  const { body, children, span, kind, chapeau } = provision;
  const own = trimSpan(text, body);
  if (!own || own.end - own.start < 3) return [];
  const list = chapeau !== null && children.length > 0 && children.every((child) => isItem(provisions[child]));
  if (list && kind !== 'whole') {
    const whole = trimSpan(text, { start: own.start, end: span.end });
    return whole ? [whole] : [];
  }
  if (own.end - own.start <= longestBody && kind !== 'whole') return [own];
  return findParagraphs(text.slice(own.start, own.end)).map(({ start, end }) => ({
    start: own.start + start,
    end: own.start + end,
  }));
}

const isItem = (provision: Provision | undefined): boolean =>
  provision !== undefined && (provision.kind === 'item' || provision.kind === 'text');

function readAround(
  provisions: readonly Provision[],
  index: number,
): { readonly label: string | null; readonly chapeaux: readonly Span[]; readonly headings: readonly Span[] } {
  const own = provisions[index];
  let label = own?.label ?? null;
  const chapeaux: Span[] = [];
  const headings: Span[] = own?.heading && own.kind !== 'whole' ? [own.heading] : [];
  for (let at = own?.parent ?? null; at !== null; at = provisions[at]?.parent ?? null) {
    const above = provisions[at];
    if (!above || above.kind === 'whole') break;
    label ??= above.label;
    if (above.chapeau) chapeaux.push(above.chapeau);
    if (above.heading) headings.push(above.heading);
  }
  return { label, chapeaux, headings };
}

/** The clauses that an article reports. */
export const findReportedUnits = (article: Article, reported: readonly ReportedClause[]): readonly ClauseUnit[] =>
  reported.map((clause) => ({
    article,
    agreement: clause.agreement,
    label: clause.label,
    excerpt: clause.sentence,
    provision: null,
    reported: clause,
    chapeaux: [],
    headings: [],
    context: [contextOf(article.text, clause.sentence)],
  }));

/** The rest of the paragraph. */
function contextOf(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return { start: before < 0 ? 0 : before, end: after < 0 ? text.length : after };
}

/** The whole article around a provision, its number and heading included; null where the provision is all of it. */
export function findWhole(text: string, provisions: readonly Provision[], index: number): Span | null {
  let found: number | null = null;
  for (let at: number | null = index; at !== null; at = provisions[at]?.parent ?? null) {
    const kind = provisions[at]?.kind;
    if (kind === 'article' || kind === 'section') {
      found = at;
      break;
    }
  }
  const span = found === null ? undefined : provisions[found]?.span;
  return span && found !== index ? trimSpan(text, span) : null;
}
