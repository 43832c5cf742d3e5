import { z } from 'zod';
import type { Feedback, FeedbackStore } from '../../core/server/feedback.ts';
import type { Database } from './database.ts';
import { toStorable } from './storable.ts';

const rowSchema = z
  .object({
    answer_id: z.string(),
    member: z.string(),
    server: z.string().nullable(),
    verdict: z.enum(['good', 'bad']),
    reason: z.enum(['wrong-speaker', 'wrong-passage', 'should-have-been-silent']).nullable(),
    command: z.string(),
    question: z.string(),
    corpus_version: z.string(),
    at: z.string(),
  })
  .transform(
    ({ answer_id, corpus_version, ...rest }): Feedback => ({
      ...rest,
      answerId: answer_id,
      corpusVersion: corpus_version,
    }),
  );

export function createFeedbackStore(database: Database): FeedbackStore {
  return {
    addFeedback: async ({ answerId, corpusVersion, question, ...rest }) => {
      const row = {
        ...rest,
        answer_id: answerId,
        corpus_version: corpusVersion,
        question: toStorable(question),
      };
      await database.write((queries) =>
        queries
          .insertInto('feedback')
          .values(row)
          .onConflict((conflict) => conflict.columns(['answer_id', 'member']).doUpdateSet(row))
          .execute(),
      );
    },
    listFeedback: async (server) => {
      const rows = await database.read((queries) =>
        queries
          .selectFrom('feedback')
          .selectAll()
          .$if(server !== undefined, (query) => query.where('server', '=', server ?? null))
          .orderBy('at')
          .orderBy('answer_id')
          .orderBy('member')
          .execute(),
      );
      return rows.map((row) => rowSchema.parse(row));
    },
    eraseFeedback: async (member) => {
      const { numDeletedRows } = await database.write((queries) =>
        queries.deleteFrom('feedback').where('member', '=', member).executeTakeFirst(),
      );
      return Number(numDeletedRows);
    },
  };
}
