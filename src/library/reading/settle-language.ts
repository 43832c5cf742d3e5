import { type ParsedArticle, undetermined } from '../parse-article.ts';

/** Shorter texts say too little about their language, in UTF-16 units. */
const leastText = 100;

/** The language of a text by its letters and words, English where that does not tell. */
export async function detectLanguage(text: string): Promise<string> {
  if (text.length < leastText) return 'en';
  const { detect } = await import('tinyld/light');
  return detect(text.slice(0, 5000)) || 'en';
}

/** Finds out the language where the file does not give it. */
export async function settleLanguage(parsed: ParsedArticle): Promise<ParsedArticle> {
  if ('problems' in parsed || parsed.article.language !== undetermined) return parsed;
  return { article: { ...parsed.article, language: await detectLanguage(parsed.article.text) } };
}
