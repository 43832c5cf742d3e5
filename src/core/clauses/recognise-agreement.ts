import type { Article } from '../text/article.ts';
import { agreementNoun } from './agreement-nouns.ts';
import { isHeadingText } from './headings.ts';
import type { ParsedProvisions } from './parse-provisions.ts';
import type { Agreement, Provision } from './provision.ts';

/** Words of duty, permission and prohibition. */
const normative =
  /\b(?:shall|must|may(?: not)?|is (?:entitled|obliged|required|allowed|permitted|forbidden)|are (?:entitled|obliged|required|allowed|permitted|forbidden)|agrees? (?:to|not)|undertakes?|decides|requests|calls upon|urges|prohibited|no(?:body| one| person| member| party)|not allowed|do not|has to|have to|you may|you agree|we may|can(?:not)?)\b/gi;

/** Words of a text that tells what others say. */
const reporting = /\b(?:said|says|told|according to|reported|announced|added)\b|[“”]/gi;

/** The agreement that the article is, or null where it is none. */
export function recogniseAgreement(
  article: Article,
  { provisions, title }: ParsedProvisions,
): Agreement | null {
  const items = provisions.filter(({ label }) => label !== null);
  const headed = provisions.filter(({ kind, heading }) => heading !== null && kind !== 'whole');
  if (items.length + headed.length < 2) return null;
  const name = findName(article, title);
  return measure(article, items, headed.length, name) >= 1 ? { name, provisions } : null;
}

/** Evidence that a text is an agreement; 1 is enough. A mere numbered list in a news report stays below. */
function measure({ text }: Article, items: readonly Provision[], headed: number, name: string): number {
  const worded = items.filter(({ label, kind }) => kind === 'article' && /[\p{L}§]/u.test(label ?? ''));
  const covered = items.reduce(
    (sum, { kind, span }) => (kind === 'article' ? sum + span.end - span.start : sum),
    0,
  );
  const share = covered / Math.max(1, text.length);
  const words = Math.max(1, text.length / 6);
  const duty = Math.min(1, ((text.match(normative)?.length ?? 0) / words) * 60);
  const reports = text.match(reporting)?.length ?? 0;
  return (
    (agreementNoun.test(name) ? 0.5 : 0) +
    Math.min(0.6, worded.length * 0.25) * (share > 0.3 ? 1 : 0.3) +
    Math.min(0.4, items.length * 0.08) * (share > 0.4 ? 1 : 0.3) +
    Math.min(0.4, headed * 0.1) +
    duty * 0.5 -
    Math.max(0, Math.min(0.6, (reports / words) * 90 - 0.3)) -
    0.2
  );
}

const border = /,\s|\s[-–—|]\s|:\s|\s\(/g;
const ending =
  /^(?:an?\s|the\s)?(?:guide|summary|overview|full text|text|excerpts?|extracts?|unofficial|consolidated|annotated|explained|as amended|clause by clause|article by article)\b/i;
const opening =
  /^(?:the\s)?(?:full text|text|guide|summary|overview|excerpts?|extracts?)(?:\sof\sthe|\sto\sthe|\sof|\sto|:)\s/i;
const selfNoun =
  /^(?:Treaty|Agreement|Accord|Pact|Convention|Protocol|Charter|Compact|Contract|Lease|Licen[cs]e|Act|Code|Constitution|By-?laws)\b/;

/** The agreement's full name: the article's title, without what calls it a guide; else the first line, else what it calls itself. */
function findName({ title: given, id, text }: Article, title: Parsed): string {
  const name = given === id ? null : cutEnding(given).replace(opening, '').trim();
  if (name && agreementNoun.test(name)) return name;
  const heading = title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : null;
  if (heading && agreementNoun.test(heading)) return toTitleCase(heading);
  const first = /^\s{0,200}(\S[^\n]{0,200})/.exec(text)?.[1]?.trim() ?? '';
  if (!name && isHeadingText(first) && agreementNoun.test(first)) return toTitleCase(first);
  const own = findSelfName(text.slice(0, 4000));
  return (own?.includes(' ') ? own : null) ?? name ?? heading ?? own ?? given;
}

/** The title up to what calls the text a guide, a summary or the like. */
function cutEnding(title: string): string {
  for (const { index, 0: mark } of title.matchAll(border))
    if (ending.test(title.slice(index + mark.length))) return title.slice(0, index);
  return title;
}

/** What the text calls itself: "this Software Licence Agreement" → "Software Licence Agreement". */
function findSelfName(text: string): string | null {
  for (const { index } of text.matchAll(/\b[Tt]his (?=\p{Lu})/gu)) {
    const words = text
      .slice(index + 5, index + 160)
      .split(/\s+/)
      .slice(0, 9);
    const end = words.findIndex((word) => !/^\p{Lu}/u.test(word));
    const name = words.slice(0, end < 0 ? words.length : end);
    const noun = name.findIndex((word) => selfNoun.test(word));
    if (noun >= 0) return [...name.slice(0, noun), (name[noun] ?? '').replace(/[^\p{L}-]/gu, '')].join(' ');
  }
  return null;
}

type Parsed = ParsedProvisions['title'];

const small = new Set('a an and at by for from in of on or the to with between'.split(' '));

/** A heading in capitals as a name; one in mixed letters stays as it is. */
function toTitleCase(heading: string): string {
  if (/\p{Ll}/u.test(heading)) return heading;
  return heading
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}
