import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './find-reports.ts';
import type { JudgedReport } from './judge-reports.ts';
import type { Reading, Unit } from './reading.ts';

/** A cue must be at least this likely to announce the paragraphs behind it. */
const leastCue = 0.1;

/** Paragraphs that Markdown marks as quoted, behind one that ends with a colon: its last report announces them. */
export function findBlockQuotes(reading: Reading, findings: Findings): readonly Draft[] {
  const { document, units } = reading;
  const drafts: Draft[] = [];
  let announced: Draft | null = null;
  document.paragraphs.forEach((paragraph, index) => {
    if (document.text.charAt(paragraph.start) !== '>') {
      announced = null;
      return;
    }
    const content = withoutMarker(document.text, paragraph);
    if (announced) announced.content.push(content);
    else {
      const before = document.paragraphs[index - 1];
      const unit = before && findLastUnit(units, before.number);
      const report =
        unit && document.text.charAt(before.end - 1) === ':' ? findAnnouncement(unit, findings) : null;
      if (!report) return;
      announced = {
        report,
        source: null,
        content: [content],
        probability: 0.9,
        rule: 'block-quote',
        continues: null,
      };
      drafts.push(announced);
    }
  });
  return drafts;
}

function withoutMarker(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /[>\s]/.test(text.charAt(from))) from += 1;
  return { start: from, end };
}

/** Units stand in the order of their paragraphs. */
function findLastUnit(units: readonly Unit[], paragraph: number): Unit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.paragraph ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  const unit = units[low - 1];
  return unit?.paragraph === paragraph ? unit : undefined;
}

function findAnnouncement({ from, to }: Unit, { cues, readAt }: Findings): JudgedReport | null {
  let best = -1;
  let most = leastCue;
  for (let at = Math.max(from, to - 60); at < to; at += 1) {
    const probability = cues.get(at) ?? 0;
    if (probability < most) continue;
    best = at;
    most = probability;
  }
  const report = best < 0 ? null : readAt(best);
  return report && { ...report, probability: 0.9 };
}
