import type { RankedClause } from '../clauses/clause-index.ts';
import type { ClauseUnit } from '../clauses/clause-units.ts';
import { languageOf } from '../search/language.ts';
import { findContentTerms } from '../search/terms.ts';

/** From this share of the shorter one's words on two reports tell the same; set by hand on reports written for this project. */
const retold = 0.4;

/** The best other clause of the same article that says something else; `ranked` is the whole ranking, the best first. */
export const findRival = (ranked: readonly RankedClause[], clause: RankedClause): RankedClause | null =>
  ranked.find(
    (other) =>
      other !== clause &&
      other.unit.article.id === clause.unit.article.id &&
      !isRetelling(other.unit, clause.unit),
  ) ?? null;

/** News often tells what an agreement holds twice, which makes neither the less right. */
function isRetelling(a: ClauseUnit, b: ClauseUnit): boolean {
  if (!a.reported || !b.reported || a.agreement !== b.agreement) return false;
  const [fewer, more] = [readWords(a), readWords(b)].sort((x, y) => x.size - y.size);
  if (!fewer || !more) return false;
  const shared = [...fewer].filter((key) => more.has(key)).length;
  return shared >= retold * fewer.size;
}

/** The words of reported clauses, which are few; each is read when it is first compared. */
const known = new WeakMap<ClauseUnit, ReadonlySet<string>>();

function readWords(unit: ClauseUnit): ReadonlySet<string> {
  const words = known.get(unit);
  if (words) return words;
  const terms = findContentTerms(unit.article.text, languageOf(unit.article.language), unit.own);
  const made = new Set(terms.map(({ key }) => key));
  known.set(unit, made);
  return made;
}
