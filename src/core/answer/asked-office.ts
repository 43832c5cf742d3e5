import { relationNouns, roleNouns, titles } from '../people/lists.ts';

/** Who holds which office, and where. */
export interface AskedOffice {
  readonly office: string;
  /** What follows "of", "at", "in", "for", or stands before "'s"; empty where nothing does. */
  readonly place: string;
}

/** Offices that are written in full and in short, in small letters; common knowledge. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['coo', 'chief operating officer'],
  ['cto', 'chief technology officer'],
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
  ['ag', 'attorney general'],
  ['da', 'district attorney'],
  ['fm', 'foreign minister'],
  ['mp', 'member of parliament'],
  ['goalie', 'goalkeeper'],
]);
const longForms: ReadonlyMap<string, string> = new Map([...shortForms].map(([short, long]) => [long, short]));

const question = /^\W{0,4}[Ww]ho(?: is| was|['’]?s) (?:the |a |an )?([\p{L}\p{N}][^?!.]{1,100})/u;
const placed = /^(.{2,60}?) (?:of|at|in|for) (.{2,80})$/u;
const owned = /^(.{2,60}?)['’]s? (.{2,60})$/u;

const agent = /(?:er|or|ist|man|woman|person|ian|ress|ant|head|chief|boss|lead)$/u;

/** Ends in a word for somebody with an office, a trade or a part in something. */
function endsInOffice(office: string): boolean {
  const last = office.split(/[ -]/).at(-1) ?? '';
  return (
    roleNouns.has(last) ||
    relationNouns.has(last) ||
    titles.has(last) ||
    longForms.has(office) ||
    agent.test(last)
  );
}

const ranked =
  /^(?:one|another|any) |\b(?:second|third|fourth|fifth|most|least|best|worst|\p{L}{2,12}est)\b/u;

/**
 * Reads "who is the port director of Norwick" and "who is Norwick's CEO", the office as it is asked and, where it has a short form or is one, in the other;
 * empty for other questions.
 */
export function readOfficeQuestion(text: string): readonly AskedOffice[] {
  const asked = question.exec(text.slice(0, 200))?.[1]?.trim();
  if (!asked) return [];
  const [, owner, ownOffice] = owned.exec(asked) ?? [];
  const [, office = asked, place = ''] =
    ownOffice && owner ? ['', ownOffice, owner] : (placed.exec(asked) ?? []);
  const small = office.toLowerCase();
  const other = shortForms.get(small) ?? longForms.get(small.replace(/ officer$/u, ''));
  // A name in capitals is no office; its short form is written in capitals.
  if (!/^\p{Ll}/u.test(office) && !shortForms.has(small)) return [];
  // "responsible", "the second largest producer".
  if (!shortForms.has(small) && (!endsInOffice(small) || ranked.test(small))) return [];
  return [office, ...(other ? [other] : [])].map((each) => ({ office: each, place }));
}
