import { type ClauseUnit, findUnitAt } from '../clauses/clause-units.ts';
import type { Finding } from './answer.ts';
import { toClauseFinding } from './clause-finding.ts';
import type { Library } from './library.ts';

/** The headings that are there, where no clause answers: in turns from each agreement, in the order of the text. */
export function listHeadings(
  library: Library,
  keep: (unit: ClauseUnit) => boolean,
  limit: number,
): readonly Finding[] {
  const queues = [...library.entries.values()].map(({ article, analysis: { agreement } }) =>
    (agreement?.provisions ?? []).flatMap(({ heading, kind }, index): readonly ClauseUnit[] => {
      const unit = heading && kind !== 'whole' && agreement ? findUnitAt(article, agreement, index) : null;
      return unit && heading && keep(unit) ? [{ ...unit, excerpt: heading }] : [];
    }),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const findings: Finding[] = [];
  for (let at = 0; at < longest && findings.length < limit; at += 1)
    for (const queue of queues) {
      const unit = queue[at];
      if (unit && findings.length < limit)
        findings.push(toClauseFinding(library, unit, '', { confidence: 0, match: 'loose', why: [] }));
    }
  return findings;
}
