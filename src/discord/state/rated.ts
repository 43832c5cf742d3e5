import type { FeedbackReason } from '../../core/server/feedback.ts';

/** An answer that may be rated, small enough for a button. */
export interface Rated {
  readonly answerId: string;
  readonly command: string;
  readonly question: string;
  readonly reason: FeedbackReason | null;
}

/** In the order of their numbers in a packed state; only ever added to. */
export const reasons: readonly FeedbackReason[] = [
  'wrong-speaker',
  'wrong-passage',
  'should-have-been-silent',
];

/** Between the parts. */
const separator = '\u001f';

export const packRated = ({ answerId, command, question, reason }: Rated): string =>
  [answerId, command, reason ? reasons.indexOf(reason) : '', question.replaceAll(separator, ' ')].join(
    separator,
  );

/** Null for anything that `packRated` has not made. */
export function unpackRated(packed: string): Rated | null {
  const [answerId, command, reason, question] = packed.split(separator);
  if (!answerId || !command || question === undefined) return null;
  return { answerId, command, question, reason: reasons[Number(reason || '-1')] ?? null };
}
