import { findPeople, type People } from '../people/find-people.ts';
import { roleNouns } from '../people/lists.ts';
import { type Person, type Speaker, unknownSpeaker } from '../people/person.ts';
import type { Document, Sentence } from '../text/document.ts';
import { trimSpan } from '../text/paragraphs.ts';
import type { QuotedRegion } from '../text/quotation-marks.ts';
import { type Span, spanLength } from '../text/span.ts';
import { findTokens, type Token } from '../text/tokens.ts';
import type { Attribution } from './attribution.ts';
import { adverbs, auxiliaries, type Cue, cues, strongCues } from './cues-en.ts';

export interface Quotes {
  readonly people: readonly Person[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
}

/** A reporting clause: its word, and who it says it of. */
interface Report {
  readonly sentence: number;
  /** Indexes of tokens of the sentence. */
  readonly at: number;
  readonly cue: Span;
  readonly word: Cue;
  readonly source: Span | null;
  readonly rule: string;
  /** True where the source stands behind the cue: "…," said X. */
  readonly inverted: boolean;
  /** The end of the reporting clause on its right side. */
  readonly end: number;
}

interface Draft {
  content: Span[];
  report: Report | null;
  source: Span | null;
  rule: string;
  probability: number;
  continues: Draft | null;
}

interface Reading {
  readonly document: Document;
  readonly people: People;
  /** Tokens outside of quotation marks, by sentence. */
  readonly tokens: readonly (readonly Token[])[];
}

const pronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'who',
  'you',
  'some',
  'others',
  'many',
  'both',
]);
const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'this',
  'these',
  'those',
  'some',
  'one',
  'another',
  'several',
  'many',
  'two',
  'three',
  'our',
  'my',
  'other',
  'most',
]);
const nounLinks = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const stops = new Set(
  'and but or that which who when while as because if so than then to by on into about after before since until though although although whether where why how not is was are were be has have had will would'.split(
    ' ',
  ),
);

export function findAttributions(document: Document): Quotes {
  const people = findPeople(document);
  const { text, sentences, quoted } = document;
  // Sentences, tokens and quoted regions all come in the order of the text: one walk over the regions is enough.
  let next = 0;
  const tokens = sentences.map((sentence) =>
    findTokens(text, sentence).filter((token) => {
      while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) < token.end) next += 1;
      const region = quoted[next];
      return !(region && region.start <= token.start && token.end <= region.end);
    }),
  );
  const reading: Reading = { document, people, tokens };
  const reports = sentences.flatMap((_, index) => findReports(reading, index));
  const drafts = [...attachQuotes(reading, reports)];
  const covered = (span: Span): boolean =>
    drafts.some(({ content }) => content.some((part) => part.start <= span.start && span.end <= part.end));
  for (const report of reports) {
    if (drafts.some((draft) => draft.report === report)) continue;
    const content = findIndirectContent(reading, report);
    if (content && !covered(content))
      drafts.push({
        content: [content],
        report,
        source: report.source,
        rule: `indirect-${report.rule}`,
        probability: 0.5,
        continues: null,
      });
  }
  drafts.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const done = new Map<Draft, Attribution>();
  let previous: Speaker | null = null;
  const attributions: Attribution[] = [];
  for (const draft of drafts) {
    const attribution = toAttribution(
      reading,
      draft,
      draft.continues ? (done.get(draft.continues) ?? null) : null,
      previous,
    );
    done.set(draft, attribution);
    if (attribution.speaker.person !== null) previous = attribution.speaker;
    attributions.push(attribution);
  }
  return { people: people.people, attributions };
}

function toAttribution(
  { document, people }: Reading,
  draft: Draft,
  continued: Attribution | null,
  previous: Speaker | null,
): Attribution {
  const content = draft.content.length ? draft.content : [];
  const cue = draft.report?.cue ?? null;
  const source = draft.source ?? continued?.source ?? null;
  const speaker = continued
    ? { ...continued.speaker, probability: continued.speaker.probability * draft.probability }
    : source
      ? people.resolve(source, { content, cue, previous })
      : unknownSpeaker;
  const inside = content.reduce(
    (sum, span) =>
      sum +
      document.quoted.reduce(
        (n, region) => n + Math.max(0, Math.min(region.end, span.end) - Math.max(region.start, span.start)),
        0,
      ),
    0,
  );
  const whole = content.reduce((sum, span) => sum + spanLength(span), 0);
  const directness = inside === 0 ? 'indirect' : inside >= whole * 0.9 ? 'direct' : 'mixed';
  return {
    content,
    source,
    cue: cue ?? continued?.cue ?? null,
    directness,
    speaker,
    probability: draft.probability,
    rule: draft.rule,
  };
}

/** The reporting clauses of one sentence. */
function findReports(reading: Reading, sentence: number): Report[] {
  const tokens = reading.tokens[sentence] ?? [];
  const found: Report[] = [];
  tokens.forEach((token, at) => {
    if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
      const source = readNounPhrase(reading, tokens, at + 2);
      if (source)
        found.push({
          sentence,
          at,
          cue: { start: token.start, end: tokens[at + 1]?.end ?? token.end },
          word: accordingTo,
          source,
          rule: 'according-to',
          inverted: true,
          end: source.end,
        });
      return;
    }
    const word = cues.get(token.lower);
    if (!word || token.kind !== 'word' || (token.capital && at > 0 && !word.gerund)) return;
    const report = readReport(reading, sentence, tokens, at, token, word);
    if (report) found.push(report);
  });
  return found;
}

const accordingTo: Cue = { lemma: 'according', kinds: new Set(['speech', 'thought']), gerund: false };

function readReport(
  reading: Reading,
  sentence: number,
  tokens: readonly Token[],
  at: number,
  token: Token,
  word: Cue,
): Report | null {
  const { text, quoted } = reading.document;
  const cue = { start: token.start, end: token.end };
  const base = { sentence, at, cue, word };
  const before = text.slice(Math.max(0, token.start - 3), token.start).trimEnd();
  const afterQuote = /["”’»]$/.test(before) || (before.endsWith(',') && tokens[at - 1]?.text === ',');
  const closes = quoted.some((region) => region.end <= token.start && token.start - region.end <= 2);
  if ((closes || (afterQuote && word.kinds.has('speech'))) && !word.gerund) {
    const source = readNounPhrase(reading, tokens, at + 1);
    if (source) return { ...base, source, rule: 'inverted', inverted: true, end: source.end };
  }
  if (word.gerund) {
    const source = findMainSubject(reading, sentence, tokens, at);
    return source ? { ...base, source, rule: 'gerund', inverted: false, end: token.end } : null;
  }
  const subject = readSubject(reading, tokens, at);
  if (!subject) {
    const previous = tokens[at - 1];
    const joined = previous && (previous.lower === 'and' || previous.lower === 'but');
    const shared = joined ? findMainSubject(reading, sentence, tokens, at) : null;
    return shared
      ? { ...base, source: shared, rule: 'shared-subject', inverted: false, end: token.end }
      : null;
  }
  return { ...base, source: subject, rule: 'subject', inverted: false, end: token.end };
}

const isName = ({ people }: Reading, token: Token): Span | null =>
  people.mentions.find((name) => name.start <= token.start && token.end <= name.end) ?? null;

/** The noun phrase that starts at a token: a name, a pronoun, or a determiner with its nouns. */
function readNounPhrase(reading: Reading, tokens: readonly Token[], from: number): Span | null {
  let at = from;
  while (tokens[at] && adverbs.has(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (pronouns.has(first.lower)) return { start: first.start, end: first.end };
  const name = isName(reading, first);
  if (name && name.start >= first.start - 1)
    return { start: Math.min(first.start, name.start), end: name.end };
  if (!determiners.has(first.lower) && !first.capital && !roleNouns.has(first.lower)) return null;
  let end = first.end;
  for (let next = at + 1; next < Math.min(tokens.length, at + 14); next += 1) {
    const token = tokens[next];
    if (!token || (token.kind !== 'word' && token.text !== '’s' && token.text !== "'s")) break;
    if (
      stops.has(token.lower) ||
      cues.has(token.lower) ||
      (auxiliaries.has(token.lower) && token.lower !== 'being')
    )
      break;
    if (token.lower.endsWith('ed') && !token.capital) break;
    end = token.end;
  }
  return { start: first.start, end };
}

/** The subject of a finite cue: the noun phrase on its left, across adverbs, auxiliaries, appositions and relative clauses. */
function readSubject(reading: Reading, tokens: readonly Token[], at: number): Span | null {
  let end = at - 1;
  while (
    end >= 0 &&
    (adverbs.has(tokens[end]?.lower ?? '') ||
      auxiliaries.has(tokens[end]?.lower ?? '') ||
      (tokens[end]?.lower.endsWith('ly') && !tokens[end]?.capital))
  )
    end -= 1;
  const last = tokens[end];
  if (!last) return null;
  if (last.lower === 'who' || last.lower === 'which') {
    const comma = tokens[end - 1]?.text === ',' ? end - 2 : end - 1;
    return readNounPhraseBefore(reading, tokens, comma);
  }
  if (last.text === ',' || last.text === ')' || last.text === '—' || last.text === '–') {
    const opener = last.text === ')' ? '(' : last.text;
    for (let open = end - 1; open > Math.max(0, end - 40); open -= 1) {
      if (tokens[open]?.text !== opener) continue;
      const head = tokens[open - 1];
      if (
        head &&
        (isName(reading, head) || pronouns.has(head.lower) || roleNouns.has(head.lower) || head.text === ')')
      ) {
        return readNounPhraseBefore(
          reading,
          tokens,
          head.text === ')' ? skipBrackets(tokens, open - 1) : open - 1,
        );
      }
    }
    return null;
  }
  return readNounPhraseBefore(reading, tokens, end);
}

function skipBrackets(tokens: readonly Token[], close: number): number {
  let at = close;
  while (at > 0 && tokens[at]?.text !== '(') at -= 1;
  return at - 1;
}

function readNounPhraseBefore(reading: Reading, tokens: readonly Token[], end: number): Span | null {
  const last = tokens[end];
  if (last?.kind !== 'word') return null;
  if (pronouns.has(last.lower)) return { start: last.start, end: last.end };
  const name = isName(reading, last);
  let start = last.start;
  let at = end;
  if (name) {
    start = Math.min(start, name.start);
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= start) at -= 1;
    // "the Stimson Center", "a spokesman for Clinton": go on to the left through links and determiners.
    const before = tokens[at - 1];
    if (before && nounLinks.has(before.lower)) {
      const head = readNounPhraseBefore(reading, tokens, at - 2);
      if (head && roleNouns.has(tokens[at - 2]?.lower ?? '')) return { start: head.start, end: last.end };
    }
    if (before && determiners.has(before.lower)) start = before.start;
    return { start, end: last.end };
  }
  if (stops.has(last.lower) || nounLinks.has(last.lower) || last.lower.endsWith('ing')) return null;
  for (let left = end; left > Math.max(-1, end - 9); left -= 1) {
    const token = tokens[left];
    if (token?.kind !== 'word' || stops.has(token.lower)) break;
    if (left < end && cues.has(token.lower) && !determiners.has(token.lower)) break;
    start = token.start;
    if (determiners.has(token.lower)) return { start, end: last.end };
  }
  const nouns = tokens.find((token) => token.start === start);
  if (nouns?.capital || roleNouns.has(last.lower) || last.lower.endsWith('s'))
    return { start, end: last.end };
  return null;
}

/** The subject of the sentence: its first name or pronoun outside of quotation marks that stands before the cue. */
function findMainSubject(
  reading: Reading,
  _sentence: number,
  tokens: readonly Token[],
  at: number,
): Span | null {
  for (let index = 0; index < at; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const previous = tokens[index - 1]?.lower ?? '';
    if (nounLinks.has(previous) || previous === 'to' || previous === 'on' || previous === 'by') continue;
    if (pronouns.has(token.lower) && token.lower !== 'who' && token.lower !== 'it')
      return { start: token.start, end: token.end };
    const name = isName(reading, token);
    if (name && tokens[index + 1]?.text !== '’s' && tokens[index + 1]?.text !== "'s")
      return { start: name.start, end: name.end };
    if (determiners.has(token.lower) && roleNouns.has(tokens[index + 1]?.lower ?? ''))
      return { start: token.start, end: tokens[index + 1]?.end ?? token.end };
  }
  return null;
}

const countWords = (text: string, { start, end }: Span): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Every quoted stretch with the report that it belongs to. */
function* attachQuotes(reading: Reading, reports: readonly Report[]): Generator<Draft> {
  const { document } = reading;
  const { text, quoted, sentences, paragraphs } = document;
  const drafts: Draft[] = [];
  const byReport = new Map<Report, Draft>();
  let last: Draft | null = null;
  let lastRegion: QuotedRegion | null = null;
  for (const region of quoted) {
    const paragraph = paragraphs.find(({ start, end }) => start <= region.start && region.start < end);
    if (!paragraph || spanLength(region) < 3) continue;
    const first = sentenceAt(sentences, region.start);
    const final = sentenceAt(sentences, Math.max(region.start, region.end - 1));
    const near = reports.filter((report) => report.sentence >= first && report.sentence <= final);
    const choice = chooseReport(text, region, near);
    const words = countWords(text, region);
    const between = lastRegion ? text.slice(lastRegion.end, region.start) : '';
    if (choice) {
      const span = contentAround(reading, choice, region);
      const known = byReport.get(choice);
      if (known) {
        mergeContent(known, span);
        last = known;
      } else {
        const probability = strongCues.has(choice.word.lemma) ? 0.9 : 0.75;
        last = {
          content: [span],
          report: choice,
          source: choice.source,
          rule: choice.rule,
          probability: words < 3 ? probability * 0.7 : probability,
          continues: null,
        };
        byReport.set(choice, last);
        drafts.push(last);
      }
    } else if (
      last &&
      lastRegion &&
      lastRegion.start >= paragraph.start &&
      words >= 2 &&
      startsSentence(sentences, region) &&
      !/\n/.test(between)
    ) {
      mergeContent(last, region);
    } else if (last && lastRegion && !lastRegion.closed && /^\s*$/.test(between)) {
      mergeContent(last, region);
    } else if (words >= 4 && region.start === paragraph.start && last) {
      drafts.push({
        content: [{ start: region.start, end: region.end }],
        report: null,
        source: null,
        rule: 'continued-paragraph',
        probability: 0.6,
        continues: last,
      });
    } else if (words >= 3 && !isTitle(text, region)) {
      const tokens = reading.tokens[first] ?? [];
      const source = findMainSubject(
        reading,
        first,
        tokens,
        tokens.findIndex(({ start }) => start > region.start) < 0
          ? tokens.length
          : tokens.findIndex(({ start }) => start > region.start),
      );
      drafts.push({
        content: [{ start: region.start, end: region.end }],
        report: null,
        source,
        rule: 'partial',
        probability: source ? 0.45 : 0.2,
        continues: null,
      });
    }
    lastRegion = region;
  }
  yield* drafts;
}

function mergeContent(draft: Draft, span: Span): void {
  const before = draft.content.at(-1);
  if (before && before.start <= span.start && span.end <= before.end) return;
  if (before && span.start <= before.end)
    draft.content[draft.content.length - 1] = {
      start: Math.min(before.start, span.start),
      end: Math.max(before.end, span.end),
    };
  else draft.content.push({ start: span.start, end: span.end });
}

const startsSentence = (sentences: readonly Sentence[], region: Span): boolean =>
  sentences[sentenceAt(sentences, region.start)]?.start === region.start;

/** All words of weight in capitals: a title of a work and not speech. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}][\p{L}’']*/gu) ?? [];
  const heavy = words.filter((word) => word.length > 3);
  return words.length <= 8 && heavy.length > 0 && heavy.every((word) => /^\p{Lu}/u.test(word));
}

function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The report nearest to a quoted stretch within its sentences: beside it, or before it with nothing but its own clause between. */
function chooseReport(text: string, region: QuotedRegion, reports: readonly Report[]): Report | null {
  let best: Report | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    const left = Math.min(report.cue.start, report.source?.start ?? report.cue.start);
    const right = Math.max(report.cue.end, report.inverted ? report.end : report.cue.end);
    let distance: number;
    if (left >= region.end) {
      distance = left - region.end;
      if (distance > 4 && !report.inverted) distance += 60;
      if (!report.word.kinds.has('speech')) distance += 80;
      if (text.slice(region.end, left).includes('. ')) distance += 200;
    } else if (right <= region.start) {
      distance = region.start - right;
      const between = text.slice(right, region.start);
      if (between.includes(';') || /\.\s/.test(between)) distance += 150;
      if (report.word.kinds.has('intent') && report.word.kinds.size === 1) distance += 60;
      distance *= 0.8;
    } else continue;
    if (report.word.kinds.has('speech')) distance -= 8;
    if (strongCues.has(report.word.lemma)) distance -= 8;
    if (distance < least) [best, least] = [report, distance];
  }
  return least < 260 ? best : null;
}

/** The content of a quotation: the marks alone beside the cue, or the whole complement clause that a partial quote stands in. */
function contentAround(reading: Reading, report: Report, region: QuotedRegion): Span {
  if (report.cue.start > region.end || report.word.kinds.has('label'))
    return { start: region.start, end: region.end };
  const indirect = findIndirectContent(reading, report);
  if (!indirect || indirect.start >= region.start || indirect.end < region.end - 2)
    return { start: region.start, end: region.end };
  return { start: indirect.start, end: Math.max(indirect.end, region.end) };
}

/** The clause that a report reports, without "that": behind the cue, or before it where the cue ends its sentence. */
function findIndirectContent(reading: Reading, report: Report): Span | null {
  const { text, sentences } = reading.document;
  const sentence = sentences[report.sentence];
  if (!sentence) return null;
  const tokens = reading.tokens[report.sentence] ?? [];
  const right = Math.max(report.cue.end, report.inverted ? report.end : report.cue.end);
  const rest = text.slice(right, sentence.end);
  const end = sentence.start + text.slice(sentence.start, sentence.end).replace(/[.!?]["”’]?$/, '').length;
  const left = Math.min(report.cue.start, report.source?.start ?? report.cue.start);
  if (report.rule === 'according-to' || /^\s*[.!?]?["”]?$/.test(rest)) {
    const from = sentence.start;
    const before = trimSpan(text, { start: from, end: text.charAt(left - 2) === ',' ? left - 2 : left });
    if (before && spanLength(before) > 12) return before;
    if (report.rule === 'according-to') {
      const lead = /^,?\s*/.exec(rest)?.[0].length ?? 0;
      return end - right - lead > 12 ? { start: right + lead, end } : null;
    }
    return null;
  }
  const next = tokens.filter(({ start }) => start >= right);
  const [first, second] = next;
  if (!first) return null;
  const { kinds } = report.word;
  let start: number | null = null;
  if (first.lower === 'that' && second) start = second.start;
  else if (first.lower === 'to' && kinds.has('intent')) start = first.start;
  else if (
    report.word.lemma === 'tell' ||
    report.word.lemma === 'warn' ||
    report.word.lemma === 'remind' ||
    report.word.lemma === 'advise' ||
    report.word.lemma === 'urge'
  ) {
    const that = next.findIndex(
      (token, index) => index < 8 && (token.lower === 'that' || token.lower === 'to' || token.lower === 'of'),
    );
    const token = that >= 0 ? next[that + (next[that]?.lower === 'that' ? 1 : 0)] : undefined;
    start = token?.start ?? null;
  } else if (
    first.kind === 'word' &&
    (pronouns.has(first.lower) || determiners.has(first.lower) || first.capital || first.lower === 'there') &&
    (kinds.has('speech') || kinds.has('thought'))
  )
    start = first.start;
  else if (first.kind !== 'mark' && report.word.lemma === 'say') start = first.start;
  if (start === null || end - start < 8) return null;
  const stop = findClauseEnd(text, start, end);
  return { start, end: stop };
}

/** Where a reported clause ends: before ", adding …", ", but …" or another report of the same subject. */
function findClauseEnd(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  const match =
    /,? (?:and|but|while) (?:said|added|called|warned|noted|told|argued)\b|, (?:adding|saying|noting|calling|warning|but|while|although|though|according)\b|; /.exec(
      part,
    );
  return match && match.index > 8 ? start + match.index : end;
}
