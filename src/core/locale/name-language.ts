/** A language in its own words: `de` is "Deutsch". */
export const nameLanguage = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
