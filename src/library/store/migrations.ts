import type { Kysely, Migration } from 'kysely';

async function createTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('settings')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('feedback')
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('member', 'text', (column) => column.notNull())
    .addColumn('server', 'text')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('corpus_version', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['answer_id', 'member'])
    .execute();
  await database.schema.createIndex('feedback_member').on('feedback').column('member').execute();
  await createArticleTables(database);
}

async function createArticleTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('articles')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published', 'text')
    .addColumn('url', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('summary', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('articles_key', ['server', 'id'])
    .addUniqueConstraint('articles_content', ['server', 'content_hash'])
    .execute();
  await database.schema.createIndex('articles_url').on('articles').columns(['server', 'url']).execute();
  await database.schema
    .createTable('libraries')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
}

/** In order of their names. A migration that has been released is never changed; the next one mends it. */
export const migrations: Record<string, Migration> = {
  '0001-tables': { up: createTables },
};
