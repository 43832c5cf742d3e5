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
  /** It rules something; a preamble or a closing formula does not. */
  readonly operative: boolean;
  /** Its own words: the excerpt, or the words that lead into a list. */
  readonly own: Span;
  /** What speaks for it beside its own words: what it leads into, what leads into it, its headings from the nearest outwards, its neighbours. */
  readonly below: readonly Span[];
  readonly chapeaux: readonly Span[];
  readonly headings: readonly Span[];
  readonly around: readonly Span[];
}

/** Articles longer than this say little about each of their items. */
const longestAround = 5_000;

/** Bodies longer than this are answered paragraph by paragraph. */
const longestBody = 700;

/** Everything in an article that can answer a question for a clause. */
export const findClauseUnits = (
  article: Article,
  {
    agreement,
    reported,
  }: { readonly agreement: Agreement | null; readonly reported: readonly ReportedClause[] },
): readonly ClauseUnit[] =>
  agreement ? findAgreementUnits(article, agreement) : findReportedUnits(article, reported);

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
        excerpt: excerpt.span,
        provision: index,
        reported: null,
        chapeaux: around.chapeaux,
        headings: around.headings,
        around: around.neighbours,
        operative: around.operative,
        own: excerpt.own,
        below: excerpt.below,
      });
  }
  return units;
}

/** The provision as it is shown when it is asked for by its number: all of it, without number and heading. */
export function findUnitAt(
  article: Article,
  { name, provisions }: Agreement,
  index: number,
): ClauseUnit | null {
  const provision = provisions[index];
  if (!provision) return null;
  const { body, children, span } = provision;
  const first = provisions[children[0] ?? -1];
  const start = body.end > body.start ? body.start : (first?.span.start ?? body.start);
  const excerpt =
    trimSpan(article.text, { start, end: children.length > 0 ? span.end : body.end }) ??
    trimSpan(article.text, span);
  if (!excerpt) return null;
  const around = readAround(provisions, index);
  return {
    article,
    agreement: name,
    label: around.label,
    excerpt,
    provision: index,
    reported: null,
    operative: around.operative,
    own: excerpt,
    below: [],
    chapeaux: around.chapeaux,
    headings: around.headings,
    around: [],
  };
}

interface Shown {
  readonly span: Span;
  readonly own: Span;
  readonly below: readonly Span[];
}

const alone = (span: Span): Shown => ({ span, own: span, below: [] });

function findExcerpts(
  text: string,
  provisions: readonly Provision[],
  provision: Provision,
): readonly Shown[] {
  const { body, children, span, kind, chapeau } = provision;
  const own = trimSpan(text, body);
  if (!own || own.end - own.start < 3) return [];
  const list =
    chapeau !== null && children.length > 0 && children.every((child) => isItem(provisions[child]));
  if (list && kind !== 'whole') {
    const whole = trimSpan(text, { start: own.start, end: span.end });
    return whole ? [{ span: whole, own, below: [{ start: own.end, end: whole.end }] }] : [];
  }
  if (own.end - own.start <= longestBody && kind !== 'whole') return [alone(own)];
  return findParagraphs(text.slice(own.start, own.end)).map(({ start, end }) =>
    alone({ start: own.start + start, end: own.start + end }),
  );
}

const isItem = (provision: Provision | undefined): boolean =>
  provision !== undefined && (provision.kind === 'item' || provision.kind === 'text');

interface Around {
  readonly label: string | null;
  readonly chapeaux: readonly Span[];
  readonly headings: readonly Span[];
  readonly neighbours: readonly Span[];
  readonly operative: boolean;
}

function readAround(provisions: readonly Provision[], index: number): Around {
  const own = provisions[index];
  let label = own?.label ?? null;
  const chapeaux: Span[] = [];
  const headings: Span[] = own?.heading && own.kind !== 'whole' ? [own.heading] : [];
  let article: Provision | null = null;
  for (let at = own?.parent ?? null; at !== null; at = provisions[at]?.parent ?? null) {
    const above = provisions[at];
    if (!above || above.kind === 'whole') break;
    label ??= above.label;
    if (above.chapeau) chapeaux.push(above.chapeau);
    if (above.heading) headings.push(above.heading);
    if (above.kind === 'article') article ??= above;
  }
  const operative =
    own?.kind !== 'whole' && own?.kind !== 'text' && !/^(?:Preamble|Recital|Background)/.test(label ?? '');
  return {
    label,
    chapeaux,
    headings,
    neighbours: article && article.span.end - article.span.start < longestAround ? [article.span] : [],
    operative,
  };
}

/** The clauses that an article reports. */
export const findReportedUnits = (
  article: Article,
  reported: readonly ReportedClause[],
): readonly ClauseUnit[] =>
  reported.map((clause) => ({
    article,
    agreement: clause.agreement,
    label: clause.label,
    excerpt: clause.sentence,
    provision: null,
    reported: clause,
    chapeaux: [],
    headings: [],
    operative: true,
    own: clause.sentence,
    below: [],
    around: [contextOf(article.text, clause.sentence)],
  }));

/** The rest of the paragraph. */
function contextOf(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return { start: Math.max(0, before), end: after < 0 ? text.length : after };
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
