import { both, female, male } from './given-names.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Short forms and names known from the news that the listed source lacks; common knowledge, put together for this project. */
const moreMale =
  'abdel adel akbar akira anatoly andrey antony asif aung bashar barack bernie bibi casey chuck clive dick dmitry evo fahad fumio galen geoff hamid hashim herb herschel hideo hiroshi houston ichiro imran israel jair jeb jefferson jens joko jurgen keir khaled lindsey lou lula luc lyndon mahmoud manny mikhail mitt mohamad narendra nasser newt nicola nikita nicolae norm osama pedro pier raj ramzan rand reince rich rishi rob saddam salman sergey shimon shinzo sid sol sundar satya syed tedros teddy thabo tucker uri vitaly vlad volker volodymyr walt wes whit woody xavier yitzhak yoshihide yair zbigniew';
const moreFemale =
  'carly carolina cheri deirdre georgia giorgia heike hilary huma jacinda jen kamala keiko kellyanne kelsey kirstjen liz mette mitzi neera nikki nancy rena rosalynn shauna shelby sanna sue sybil trish trudy tulsi ulrike ursula valarie virginia whoopi winnie yelena yulia zsa';
const moreBoth = 'al ira jan jordan kim lee leslie may pat patrice sal taylor sidney van';

const bothNames = new Set([...both.split(' '), ...moreBoth.split(' ')]);
const maleNames = new Set([...male.split(' '), ...moreMale.split(' ')]);
const femaleNames = new Set([...female.split(' '), ...moreFemale.split(' ')]);

export const isFirstName = (folded: string): boolean =>
  maleNames.has(folded) || femaleNames.has(folded) || bothNames.has(folded);

/** The gender of a given name in small letters without accents; unknown where it is given to both or not listed. */
export function genderOfName(folded: string): Gender {
  const name = isFirstName(folded) ? folded : (folded.split('-')[0] ?? folded);
  if (bothNames.has(name)) return 'unknown';
  const isMale = maleNames.has(name);
  if (isMale === femaleNames.has(name)) return 'unknown';
  return isMale ? 'male' : 'female';
}
