import MiniSearch from 'minisearch';
import type { Article } from '../text/article.ts';
import { findParagraphs, type Paragraph } from '../text/paragraphs.ts';

/** A paragraph as the index knows it. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
}

export interface PassageCandidate {
  readonly passage: Passage;
  /** Not calibrated; only its order means something. */
  readonly score: number;
}

/** Finds passages for words. */
export interface PassageIndex {
  readonly size: number;
  readonly search: (text: string, limit: number) => readonly PassageCandidate[];
}

/** A first version: MiniSearch as it comes. */
export function createPassageIndex(articles: readonly Article[]): PassageIndex {
  const passages = articles.flatMap((article) =>
    findParagraphs(article.text).map((paragraph): Passage => ({ article, paragraph })),
  );
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(
    passages.map(({ article, paragraph }, id) => ({
      id,
      text: article.text.slice(paragraph.start, paragraph.end),
    })),
  );
  return {
    size: passages.length,
    search: (text, limit) =>
      index
        .search(text)
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const passage = passages[Number(id)];
          return passage ? [{ passage, score }] : [];
        }),
  };
}
