import type { Span } from '../text/span.ts';

/** Somebody (or some body) that an article names. Plain data: it is stored in snapshots. */
export interface Person {
  /** Unique within its article. */
  readonly id: number;
  /** The fullest name that the article gives, as it writes it: "Vladimir Putin", "Kim Jong Un", "the Stimson Center". */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  readonly gender: 'female' | 'male' | 'unknown';
  /** The article's own words for what the person is ("a senior fellow at the Stimson Center’s Korea program"), or null. */
  readonly role: Span | null;
  /** Where the article names or describes the person, pronouns left out, in order. */
  readonly mentions: readonly Span[];
}

/** One step of the reasoning from the words of a source to a name. */
export interface Evidence {
  /** In kebab case: `full-name`, `surname`, `title-surname`, `pronoun-subject`, `role`, … */
  readonly rule: string;
  /** The mention that it rests on, or null. */
  readonly mention: Span | null;
}

export interface NamedPerson {
  readonly name: string;
  /** `Person.id` within the article. */
  readonly person: number;
}

/** Who is meant by the source of an attribution. Plain data. */
export interface Speaker {
  /** The resolved name; null where the text does not say who, or where it is too unsure to say. */
  readonly name: string | null;
  /** `Person.id` within the article, or null. */
  readonly person: number | null;
  /** Those who say it together with the speaker: "Anna Ford and Tom Lund said". */
  readonly alongside: readonly NamedPerson[];
  readonly role: Span | null;
  /** Calibrated: of the speakers given 0.9, 90% are right. */
  readonly probability: number;
  /** The best readings, the likeliest first; also filled where `name` is null. */
  readonly candidates: readonly {
    readonly name: string;
    readonly person: number | null;
    readonly probability: number;
  }[];
  readonly evidence: readonly Evidence[];
  /** True for a source that the article leaves anonymous ("a senior official"). */
  readonly anonymous: boolean;
}

/** A speaker about whom nothing is known. */
export const unknownSpeaker: Speaker = {
  name: null,
  person: null,
  alongside: [],
  role: null,
  probability: 0,
  candidates: [],
  evidence: [],
  anonymous: false,
};
