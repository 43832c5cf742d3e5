/**
 * A language by its English counterparts: words that mean or do the same are read as the English form, whose class and weights
 * they share. Only words that matter to attribution are listed: function words, pronouns, and reporting words, whose forms
 * stand beside the English form of the same tense.
 */
export interface LanguageTable {
  /** Primary subtag: `de`, `fr`, … */
  readonly language: string;
  /** English forms in lower case (more than one word where a single one stands for them), each with the forms of the language, in lower case, with straight apostrophes, separated by blanks. */
  readonly counterparts: Readonly<Record<string, string>>;
}
