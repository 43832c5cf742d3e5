import { both, female, male } from './given-names.ts';

export type Gender = 'female' | 'male' | 'unknown';

/** Short forms and names known from the news that the listed source lacks; common knowledge, put together for this project. */
const moreMale =
  'abdel adel akbar akira al anatoly andrey antony asif bashar barack bernie bibi casey chuck clive dick dmitry evo fahad fumio galen geoff hamid hashim herb herschel hideo hiroshi houston ichiro imran israel jair jeb jefferson jens joko jurgen keir khaled lindsey lou lula luc lyndon mahmoud manny mikhail mitt mohamad narendra nasser newt nicola nikita nicolae norm osama pedro pier raj ramzan rand reince rich rishi rob saddam salman sergey shimon shinzo sid sol sundar satya syed tedros teddy thabo tucker uri vitaly vlad volker volodymyr walt wes whit woody xavier yitzhak yoshihide yair zbigniew';
const moreFemale =
  'carly carolina cheri deirdre georgia giorgia heike hilary huma jacinda jen kamala keiko kellyanne kelsey kirstjen liz mette mitzi neera nikki nancy rena rosalynn shauna shelby sanna sue sybil trish trudy tulsi ulrike ursula valarie virginia whoopi winnie yelena yulia zsa';
const moreBoth =
  'andrea aung iman ira jan jean jessie jordan kerry kim lee leslie marty may noor nour pat patrice robin sal sasha sidney taylor van';

const genders: ReadonlyMap<string, Gender> = readGenders();

function readGenders(): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  const add = (names: string, gender: Gender): void => {
    for (const name of names.split(' ')) {
      const known = found.get(name);
      found.set(name, known === undefined || known === gender ? gender : 'unknown');
    }
  };
  add(`${male} ${moreMale}`, 'male');
  add(`${female} ${moreFemale}`, 'female');
  add(`${both} ${moreBoth}`, 'unknown');
  return found;
}

export const isFirstName = (folded: string): boolean => genders.has(folded);

/** The gender of a given name in small letters without accents; unknown where it is given to both or not listed. */
export const genderOfName = (folded: string): Gender =>
  genders.get(folded) ?? genders.get(folded.split('-')[0] ?? folded) ?? 'unknown';
