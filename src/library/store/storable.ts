/** The text as every store takes it: PostgreSQL refuses NUL, and UTF-8 has no lone surrogates. Changes no length. */
export const toStorable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');
