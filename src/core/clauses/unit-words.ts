/** What a word before a number names: a group of articles, an article, or matter after the main text. */
export type UnitRank = 'container' | 'article' | 'annex';

export interface UnitWord {
  /** As labels write it. */
  readonly name: string;
  readonly rank: UnitRank;
  /** Order among containers, the outermost first. */
  readonly order: number;
}

const container = (name: string, order: number): UnitWord => ({ name, rank: 'container', order });
const article = (name: string): UnitWord => ({ name, rank: 'article', order: 20 });
const annex = (name: string): UnitWord => ({ name, rank: 'annex', order: 0 });

/**
 * Words that number the parts of agreements, statutes, by-laws and rules, in English, German, French and Spanish. The
 * order is that of the EU's Joint Practical Guide for the drafting of legislation (part, title, chapter, section, article).
 */
export const unitWords: ReadonlyMap<string, UnitWord> = new Map([
  ['book', container('Book', 1)],
  ['part', container('Part', 2)],
  ['title', container('Title', 3)],
  ['chapter', container('Chapter', 4)],
  ['division', container('Division', 5)],
  ['subpart', container('Subpart', 5)],
  ['subchapter', container('Subchapter', 5)],
  ['subdivision', container('Subdivision', 6)],
  ['article', article('Article')],
  ['articles', article('Article')],
  ['art', article('Article')],
  ['arts', article('Article')],
  ['section', article('Section')],
  ['sections', article('Section')],
  ['sect', article('Section')],
  ['sec', article('Section')],
  ['clause', article('Clause')],
  ['clauses', article('Clause')],
  ['cl', article('Clause')],
  ['rule', article('Rule')],
  ['rules', article('Rule')],
  ['regulation', article('Regulation')],
  ['principle', article('Principle')],
  ['guideline', article('Guideline')],
  ['bylaw', article('By-law')],
  ['by-law', article('By-law')],
  ['law', article('Law')],
  ['canon', article('Canon')],
  ['item', article('Item')],
  ['point', article('Point')],
  ['paragraph', article('Paragraph')],
  ['para', article('Paragraph')],
  ['policy', article('Policy')],
  ['condition', article('Condition')],
  ['amendment', article('Amendment')],
  ['§', article('§')],
  ['§§', article('§')],
  ['annex', annex('Annex')],
  ['annexe', annex('Annex')],
  ['annexure', annex('Annexure')],
  ['appendix', annex('Appendix')],
  ['schedule', annex('Schedule')],
  ['exhibit', annex('Exhibit')],
  ['attachment', annex('Attachment')],
  ['addendum', annex('Addendum')],
  ['protocol', annex('Protocol')],
  ['teil', container('Teil', 2)],
  ['titel', container('Titel', 3)],
  ['kapitel', container('Kapitel', 4)],
  ['abschnitt', container('Abschnitt', 5)],
  ['artikel', article('Artikel')],
  ['regel', article('Regel')],
  ['anlage', annex('Anlage')],
  ['anhang', annex('Anhang')],
  ['livre', container('Livre', 1)],
  ['partie', container('Partie', 2)],
  ['titre', container('Titre', 3)],
  ['chapitre', container('Chapitre', 4)],
  ['parte', container('Parte', 2)],
  ['título', container('Título', 3)],
  ['capítulo', container('Capítulo', 4)],
  ['sección', article('Sección')],
  ['artículo', article('Artículo')],
  ['cláusula', article('Cláusula')],
  ['anexo', annex('Anexo')],
]);
