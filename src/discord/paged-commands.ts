const paged: ReadonlySet<string> = new Set(['quotes', 'article', 'timeline', 'voices']);

/** Commands whose answers come in pages: on Discord they can be asked for a later one. */
export const comesInPages = (command: string): boolean => paged.has(command);
