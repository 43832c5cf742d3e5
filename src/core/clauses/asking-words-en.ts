/** Words by which people ask for a clause, which say next to nothing about what is in it. */
export const askingWords: ReadonlySet<string> = new Set(
  (
    'clause clauses article articles section rule rules provision paragraph agreement treaty pact accord deal contract law compact by-laws licence license terms ' +
    'constitution act resolution document text say says tell mean means count counts happen happens allow allowed may can must shall long many much often soon quickly ' +
    'fast get gets got need want know find thing things way use used make makes made take takes put go going give ever let like mine one ones somebody someone ' +
    'anyone anybody everyone people person anything something nothing somewhere times time please ask question answer'
  ).split(' '),
);

/**
 * Common verbs, nouns and adjectives of everyday English. In a small corpus they can look rare, which they are not:
 * they count less than their rarity there.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'able add after again age ago agree air all alone along already also always appear area around ask away back bad be become before begin behind believe below best better ' +
    'between big bit body both bring build call came care carry case cause change check choose city clear close come common consider continue could country course cut ' +
    'day decide deep different do door down draw drive drop each early easy eat else end enough even event every example eye face fact fall far feel few field fill final ' +
    'fine first follow food force form found free friend full game general good great ground group grow guy half hand hang hard have head hear help here high hold home ' +
    'hope hour house idea important include inside interest join keep kid kind large last late later lead learn leave left less level life light line list little live ' +
    'local lose lot low main man mark matter meet middle mind minute miss moment month more morning most move music name near new next night normal now number off offer ' +
    'office often old open order other outside over own page part pass past pay per pick place plan play point possible present pretty problem public pull question quick ' +
    'quite rather reach read ready real reason rest right room round run same save school second see seem sell send serve set several short show side simple since sit ' +
    'small sort sound space speak special stand start state stay still stop story study stuff such sure system table talk team thank then think thought together today ' +
    'tomorrow top touch toward town true try turn type under understand unless until upon usual visit voice wait walk wall watch week well whole wide win word work world ' +
    'worry write wrong year yes yesterday yet young'
  ).split(' '),
);
