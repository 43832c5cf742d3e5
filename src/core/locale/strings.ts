/** How Discord shows a command, an option or an entry of the right-click menu. Names are the localised ones. */
export interface CommandText {
  /** 1–32 characters, lower case without spaces; entries of a menu may have both. */
  readonly name: string;
  /** 1–100 characters; empty for entries of a menu. */
  readonly description: string;
}

/** Every text that a person reads on Discord, in one language. Text inside `{}` of a template is never translated. */
export interface Strings {
  /** Keys: a command's name (`who-said`), or command and option (`who-said.quote`); `Who said this?` for a menu's entry. */
  readonly commands: Readonly<Record<string, CommandText>>;
  readonly answer: {
    readonly unknownSpeaker: string;
    readonly anonymousSpeaker: string;
    readonly noSpeaker: string;
    /** “He” is Vladimir Putin, named in ¶ 10. `paragraph` is null where no mention is known. */
    readonly evidence: (words: string, name: string, paragraph: number | null) => string;
    readonly paragraph: (number: number) => string;
    readonly by: (author: string) => string;
    readonly summary: string;
    readonly exact: string;
    readonly near: string;
    readonly loose: string;
    readonly readAs: (question: string) => string;
    readonly cut: string;
    readonly reportedBy: (name: string) => string;
    readonly denied: string;
    readonly disputed: string;
    readonly openPoint: (words: string) => string;
    readonly notFound: string;
    readonly emptyCorpus: string;
    readonly nearest: string;
  };
  readonly unclear: {
    readonly empty: string;
    readonly onlyCommonWords: string;
    readonly tooLong: string;
    readonly smallTalk: string;
  };
  readonly buttons: {
    readonly paragraph: string;
    readonly sentence: string;
    readonly previous: string;
    readonly next: string;
    readonly share: string;
    readonly source: string;
    /** The placeholder of the menu of other answers. */
    readonly others: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly good: string;
    readonly bad: string;
  };
  readonly lists: {
    readonly quotes: (speaker: string, total: number) => string;
    readonly timeline: (total: number) => string;
    readonly voices: (total: number) => string;
    readonly about: (topic: string) => string;
    readonly page: (page: number, pages: number) => string;
    readonly nothing: string;
    readonly statements: (direct: number, indirect: number) => string;
    readonly speakers: string;
    readonly agreements: string;
    /** Asks for a value where none was given. */
    readonly which: string;
    /** Asks which of several values an option means; `asked` fits none or several. */
    readonly choose: (asked: string) => string;
  };
  readonly check: {
    readonly exact: string;
    readonly altered: string;
    readonly otherSpeaker: (claimed: string, actual: string) => string;
    readonly notFound: string;
    readonly source: string;
    readonly noQuotation: string;
    /** What strokes and lines in a comparison mean; may hold Discord's Markdown. */
    readonly legend: string;
    /** That the check judges wording and attribution, never truth. */
    readonly scope: string;
  };
  readonly about: {
    readonly heading: string;
    readonly corpus: (articles: number, passages: number, statements: number, speakers: number) => string;
    readonly dates: (from: string, to: string) => string;
    readonly method: string;
    readonly privacy: string;
  };
  readonly help: { readonly heading: string; readonly mention: string };
  readonly refusals: {
    /** A bug; `id` stands in the log too. */
    readonly failure: (id: string) => string;
    readonly forged: string;
    readonly gone: string;
    readonly stopping: string;
    readonly channel: string;
    readonly wait: (seconds: number) => string;
    /** More questions come than can be answered. */
    readonly busy: string;
    readonly store: string;
    readonly onlyServer: string;
    readonly onlyManagers: string;
    readonly missing: (permission: string, channel: string, server: string) => string;
  };
  readonly settings: {
    readonly heading: string;
    readonly saved: string;
    readonly privateByDefault: (on: boolean) => string;
    readonly answerIn: (thread: boolean) => string;
    /** Channels that differ. */
    readonly answerThere: (thread: boolean, channels: string) => string;
    readonly channels: (kind: 'all' | 'only' | 'except', channels: string) => string;
    readonly language: (language: string | null) => string;
    readonly hostCorpus: (on: boolean) => string;
  };
  readonly library: {
    /** `number` is 1-based. */
    readonly reading: (number: number, total: number) => string;
    readonly nothingGiven: string;
    readonly read: string;
    readonly contents: (paragraphs: number, quotations: number, clauses: number) => string;
    readonly replaces: string;
    readonly keep: string;
    readonly correct: string;
    readonly discard: string;
    readonly remove: string;
    readonly kept: (title: string) => string;
    readonly discarded: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly confirmRemoval: string;
    readonly problems: string;
    readonly expired: string;
    readonly missing: string;
    readonly list: (total: number) => string;
    readonly empty: string;
    readonly exported: (total: number) => string;
    /** The zip is larger than Discord takes. */
    readonly tooLarge: string;
    readonly added: (date: string) => string;
    readonly title: string;
    readonly author: string;
    readonly publisher: string;
    readonly date: string;
    /** A label, at most 45 characters. */
    readonly published: string;
    readonly language: (code: string) => string;
  };
  readonly doctor: {
    readonly heading: string;
    readonly well: string;
    readonly trouble: (problems: number) => string;
  };
  readonly feedback: {
    readonly thanks: string;
    readonly ask: string;
    readonly wrongSpeaker: string;
    readonly wrongPassage: string;
    readonly shouldHaveBeenSilent: string;
  };
  readonly privacy: {
    readonly heading: string;
    readonly kept: string;
    readonly erased: (entries: number) => string;
  };
  readonly pictures: {
    /** On a button below an answer. */
    readonly button: string;
    /** Below the name of somebody whose own words these are not. */
    readonly reported: string;
    readonly tooLong: string;
    readonly noFont: (character: string) => string;
  };
}
