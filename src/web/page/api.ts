/** What the page and its server tell each other, as JSON. Imports nothing, so that both can use it. */

/** A half-open range of UTF-16 offsets into an article's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One line that may be meant, while somebody types. */
export interface LineChoice {
  readonly label: string;
  readonly detail: string;
  /** What the field holds once it is chosen. */
  readonly line: string;
}

/** Words of a message, as Discord would show them. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly content: readonly Inline[] }
  | {
      readonly kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';
      readonly content: readonly Inline[];
    };

/** One line of a message, or the lines of one quotation. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'small' | 'item' | 'line'; readonly content: readonly Inline[] }
  | { readonly kind: 'quote'; readonly lines: readonly (readonly Inline[])[] };

export interface MenuOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

export type Control =
  | { readonly kind: 'button'; readonly id: string; readonly label: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  | {
      readonly kind: 'menu';
      readonly id: string;
      readonly placeholder: string;
      readonly options: readonly MenuOption[];
    };

/** A component of a Discord message. */
export type Part =
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'row'; readonly controls: readonly Control[] }
  | { readonly kind: 'container'; readonly accent: string | null; readonly parts: readonly Part[] }
  | { readonly kind: 'unknown'; readonly type: number };

/** A mention that the reasoning from a source to its name rests on. */
export interface EvidenceStep {
  readonly rule: string;
  readonly mention: Range | null;
  /** The words of the mention; empty where there is none. */
  readonly words: string;
  readonly paragraph: number | null;
}

/** One excerpt, with what is to be marked around it. */
export interface Place {
  readonly article: string;
  readonly title: string;
  readonly paragraph: number;
  readonly excerpt: Range;
  readonly text: string;
  readonly highlights: readonly Range[];
  readonly speaker: string | null;
  readonly source: Range | null;
  readonly cue: Range | null;
  readonly evidence: readonly EvidenceStep[];
  readonly clause: string | null;
  readonly confidence: number;
}

export interface ReasonStep {
  readonly rule: string;
  readonly detail: string;
  readonly contribution: number;
}

export interface ExplanationPart {
  readonly title: string;
  readonly reasons: readonly ReasonStep[];
}

/** Why this answer. */
export interface Explanation {
  readonly outcome: 'answered' | 'not-found' | 'unclear';
  readonly command: string;
  readonly confidence: number;
  readonly threshold: number | null;
  readonly parts: readonly ExplanationPart[];
}

export interface VoiceView {
  readonly speaker: string;
  readonly articles: number;
  readonly direct: number;
  readonly indirect: number;
}

/** That somebody is quoted as speaking about somebody, in so many statements. */
export interface SpokenAboutView {
  readonly speaker: string;
  readonly about: string;
  readonly statements: number;
}

export interface EventView {
  /** `2024`, `2024-06` or `2024-06-19`. */
  readonly date: string;
  readonly place: Place;
}

/** What is drawn beside a list. */
export type Chart =
  | {
      readonly kind: 'voices';
      readonly voices: readonly VoiceView[];
      readonly spokenAbout: readonly SpokenAboutView[];
    }
  | { readonly kind: 'timeline'; readonly events: readonly EventView[] };

/** A picture that would be attached, or why there is none. */
export type PictureView =
  | { readonly kind: 'drawn'; readonly alt: string /** In base 64. */; readonly png: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a press on a button gets. */
export type PressView =
  | { readonly kind: 'answer'; readonly answer: AnswerView }
  | { readonly kind: 'picture'; readonly picture: PictureView };

/** What a line gets for an answer. */
export interface AnswerView {
  readonly line: string;
  readonly message: readonly Part[];
  /** The answer first, then the others; empty where the reply is about no place. */
  readonly places: readonly Place[];
  /** The article to be opened where there are no places, or null. */
  readonly article: string | null;
  readonly explanation: Explanation | null;
  readonly chart: Chart | null;
  readonly picture: PictureView | null;
}

export type MarkKind = 'quotation' | 'cue' | 'speaker' | 'clause';

/** Something found in an article before any question was asked. */
export interface Mark extends Range {
  readonly kind: MarkKind;
  /** The speaker's name, or the clause's label; null where there is none. */
  readonly name: string | null;
}

export interface Statement {
  readonly range: Range;
  readonly paragraph: number;
  readonly text: string;
  readonly directness: 'direct' | 'mixed' | 'indirect';
}

export interface SpeakerView {
  readonly name: string;
  readonly role: string | null;
  readonly statements: readonly Statement[];
}

export interface ParagraphView extends Range {
  /** 1-based, the title not counted. */
  readonly number: number;
  readonly text: string;
}

export interface ArticleView {
  readonly id: string;
  readonly title: string;
  /** Publisher, author, date: what there is. */
  readonly source: readonly string[];
  readonly url: string | null;
  readonly language: string;
  readonly paragraphs: readonly ParagraphView[];
  readonly marks: readonly Mark[];
  readonly speakers: readonly SpeakerView[];
}

/** What is searched: the host's articles, or texts that are being tried. */
export interface CorpusView {
  /** Empty for the host's articles, else the name of the trial. */
  readonly trial: string;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  /** Lines that have an answer. */
  readonly examples: readonly string[];
}

/** What every request that cannot be served gets. */
export interface Refusal {
  readonly error: string;
}
