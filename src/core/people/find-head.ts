/** The noun that a noun phrase is about, in small letters: the last before its first preposition or clause. */
export function findHead(words: string): string | null {
  const core =
    words.split(
      /\s(?:of|at|for|with|from|in|on|to|by|who|and|during|since|under|that|whose|against)\s|,/iu,
      1,
    )[0] ?? '';
  const nouns = core.match(/[\p{L}][\p{L}’'-]*/gu) ?? [];
  return (
    nouns
      .at(-1)
      ?.toLowerCase()
      .replace(/[’']s?$/, '') ?? null
  );
}
