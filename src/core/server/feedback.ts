export type FeedbackReason = 'wrong-speaker' | 'wrong-passage' | 'should-have-been-silent';

/** What somebody thought of an answer. Holds no message beyond the question. */
export interface Feedback {
  /** The id that the log and the buttons give the answer. */
  readonly answerId: string;
  /** A keyed hash of the member's id; never the id. */
  readonly member: string;
  readonly server: string | null;
  readonly verdict: 'good' | 'bad';
  readonly reason: FeedbackReason | null;
  /** As `ask --batch` takes it. */
  readonly command: string;
  readonly question: string;
  /** Of the corpus that answered: a hash over its articles. */
  readonly corpusVersion: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Keeps feedback; one verdict a member and answer, the latest counts. */
export interface FeedbackStore {
  /** @throws StoreUnavailableError where the store cannot be written. */
  readonly addFeedback: (feedback: Feedback) => Promise<void>;
  readonly listFeedback: (server?: string) => Promise<readonly Feedback[]>;
  /** Erases all of one member; gives the number of entries erased. */
  readonly eraseFeedback: (member: string) => Promise<number>;
}
