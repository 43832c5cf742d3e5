import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { KeptArticle } from '../../core/server/libraries.ts';
import type { Article } from '../../core/text/article.ts';
import { hash } from '../content-keys.ts';
import type { Full, LibraryRoom } from '../library-room.ts';
import { createTimeSlices } from '../time-slices.ts';
import { announceChange } from './changes.ts';
import type { Database } from './database.ts';
import { toStorable } from './storable.ts';
import type { ArticleTable, Tables } from './tables.ts';

/** The articles that servers brought. `server` narrows every query: nothing here reads across servers. */
export interface ArticleStore {
  /** Adds the article, or updates the one with the same text or the same URL and keeps its id; nothing where there is no room. */
  readonly keepArticle: (server: string, article: Article, room: LibraryRoom) => Promise<KeptArticle | Full>;
  /** The id of the article that `keepArticle` would update, or null. */
  readonly findReplaced: (server: string, article: Article) => Promise<string | null>;
  /** The newest first. */
  readonly listArticles: (server: string) => Promise<readonly KeptArticle[]>;
  /**
   * In the order in which they were added; read in pieces, so that nothing waits long. Those of `before` that are still the same, as an
   * earlier call gave them, are given again and not read.
   */
  readonly readArticles: (server: string, before?: readonly Article[]) => Promise<readonly Article[]>;
  readonly findArticle: (server: string, id: string) => Promise<Article | null>;
  readonly removeArticle: (server: string, id: string) => Promise<boolean>;
  readonly countArticles: (server: string) => Promise<number>;
  /** Grows with every change of the server's articles; 0 where there never were any. */
  readonly readRevision: (server: string) => Promise<number>;
}

export function createArticleStore(
  database: Database,
  now: () => Date,
  onChange: (server: string) => void,
): ArticleStore {
  const change = async <T>(server: string, run: (queries: Transaction<Tables>) => Promise<T>): Promise<T> => {
    const result = await database.write(async (queries) => {
      // First, so that two processes that change one library wait for each other.
      await raiseRevision(queries, server);
      await announceChange(database, queries, server);
      return await run(queries);
    });
    onChange(server);
    return result;
  };
  return {
    keepArticle: (server, article, room) =>
      change(server, (queries) => keep(queries, server, article, room, now)),
    findReplaced: (server, article) =>
      database.read(async (queries) => (await findSame(queries, server, article))[0] ?? null),
    removeArticle: (server, id) =>
      change(server, async (queries) => {
        const { numDeletedRows } = await queries
          .deleteFrom('articles')
          .where('server', '=', server)
          .where('id', '=', id)
          .executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    ...createReaders(database),
  };
}

const listed = ['id', 'title', 'author', 'publisher', 'published', 'url', 'length', 'added_at'] as const;

function createReaders(
  database: Database,
): Pick<ArticleStore, 'listArticles' | 'readArticles' | 'findArticle' | 'countArticles' | 'readRevision'> {
  return {
    listArticles: async (server) => {
      const rows = await database.read((queries) =>
        queries
          .selectFrom('articles')
          .select(listed)
          .where('server', '=', server)
          .orderBy('added_at', 'desc')
          .orderBy('id')
          .execute(),
      );
      return rows.map(toKept);
    },
    readArticles: (server, before = []) => readInPieces(database, server, before),
    findArticle: async (server, id) => {
      const row = await database.read((queries) =>
        queries
          .selectFrom('articles')
          .selectAll()
          .where('server', '=', server)
          .where('id', '=', id)
          .executeTakeFirst(),
      );
      return row ? toArticle(row) : null;
    },
    countArticles: (server) => database.read((queries) => count(queries, server)),
    readRevision: async (server) => {
      const row = await database.read((queries) =>
        queries.selectFrom('libraries').select('revision').where('server', '=', server).executeTakeFirst(),
      );
      return row?.revision ?? 0;
    },
  };
}

/** Articles read at once. */
const piece = 50;

/** All columns but the text. */
const described = [
  ...listed,
  'server',
  'content_hash',
  'language',
  'sources',
  'summary',
] as const satisfies readonly (keyof ArticleTable)[];

/** The rows that articles were made of, without their texts, as JSON. */
const origins = new WeakMap<Article, string>();

async function readInPieces(
  database: Database,
  server: string,
  before: readonly Article[],
): Promise<readonly Article[]> {
  const rows = await database.read((queries) =>
    queries
      .selectFrom('articles')
      .select(described)
      .where('server', '=', server)
      .orderBy('added_at')
      .orderBy('id')
      .execute(),
  );
  const known = new Map(before.map((article) => [article.id, article]));
  const read = new Map<string, Article>();
  const changed: (typeof rows)[number][] = [];
  for (const row of rows) {
    const same = known.get(row.id);
    if (same && origins.get(same) === JSON.stringify(row)) read.set(row.id, same);
    else changed.push(row);
  }
  const pause = createTimeSlices();
  for (let at = 0; at < changed.length; at += piece) {
    for (const article of await readTexts(database, changed.slice(at, at + piece)))
      read.set(article.id, article);
    await pause();
  }
  return rows.flatMap(({ id }) => read.get(id) ?? []);
}

async function readTexts(
  database: Database,
  rows: readonly Pick<ArticleTable, (typeof described)[number]>[],
): Promise<readonly Article[]> {
  const [first] = rows;
  if (!first) return [];
  const found = await database.read((queries) =>
    queries
      .selectFrom('articles')
      .select(['id', 'content_hash', 'text'])
      .where('server', '=', first.server)
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute(),
  );
  const texts = new Map(found.map(({ id, content_hash, text }) => [`${id} ${content_hash}`, text]));
  return rows.flatMap((row) => {
    // One that changed since is read when the change is told.
    const text = texts.get(`${row.id} ${row.content_hash}`);
    if (text === undefined) return [];
    const article = toArticle({ ...row, text });
    origins.set(article, JSON.stringify(row));
    return [article];
  });
}

async function raiseRevision(queries: Transaction<Tables>, server: string): Promise<void> {
  await queries
    .insertInto('libraries')
    .values({ server, revision: 1 })
    .onConflict((conflict) =>
      conflict.column('server').doUpdateSet((row) => ({ revision: row('libraries.revision', '+', 1) })),
    )
    .execute();
}

type Reading = Pick<Transaction<Tables>, 'selectFrom'>;

async function count(queries: Reading, server: string): Promise<number> {
  const { number } = await queries
    .selectFrom('articles')
    .select((row) => row.fn.countAll().as('number'))
    .where('server', '=', server)
    .executeTakeFirstOrThrow();
  return Number(number);
}

/** The ids of the articles with the same URL or the same text, that with the URL first. */
async function findSame(
  queries: Reading,
  server: string,
  { text, url }: Article,
): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('articles')
    .select(['id', 'url'])
    .where('server', '=', server)
    .where((row) =>
      row.or([
        row('content_hash', '=', hash(toStorable(text))),
        ...(url === null ? [] : [row('url', '=', url)]),
      ]),
    )
    .execute();
  return rows.sort((a, b) => Number(b.url === url) - Number(a.url === url)).map(({ id }) => id);
}

async function keep(
  queries: Transaction<Tables>,
  server: string,
  article: Article,
  room: LibraryRoom,
  now: () => Date,
): Promise<KeptArticle | Full> {
  const replaced = await findSame(queries, server, article);
  const full = await findFull(queries, server, article, replaced, room);
  if (full) return full;
  const [same, ...doubles] = replaced;
  if (doubles.length)
    await queries.deleteFrom('articles').where('server', '=', server).where('id', 'in', doubles).execute();
  const row = toRow(server, same ?? randomBytes(8).toString('hex'), article, now().toISOString());
  const { added_at: _, ...changed } = row;
  const kept = await queries
    .insertInto('articles')
    .values(row)
    .onConflict((conflict) => conflict.columns(['server', 'id']).doUpdateSet(changed))
    .returning(listed)
    .executeTakeFirstOrThrow();
  return toKept(kept);
}

/** Whether the article has no room beside those that it does not replace. */
async function findFull(
  queries: Reading,
  server: string,
  { text }: Article,
  replaced: readonly string[],
  room: LibraryRoom,
): Promise<Full | null> {
  const { number, units } = await queries
    .selectFrom('articles')
    .select((row) => [row.fn.countAll().as('number'), row.fn.sum('length').as('units')])
    .where('server', '=', server)
    .$if(replaced.length > 0, (query) => query.where('id', 'not in', replaced))
    .executeTakeFirstOrThrow();
  if (Number(number) >= room.articles) return 'too-many';
  return Number(units ?? 0) + text.length > room.units ? 'too-much' : null;
}

function toRow(server: string, id: string, article: Article, addedAt: string): ArticleTable {
  const text = toStorable(article.text);
  const optional = (value: string | null): string | null => value && toStorable(value);
  return {
    server,
    id,
    content_hash: hash(text),
    title: toStorable(article.title),
    publisher: optional(article.publisher),
    author: optional(article.author),
    published: article.published,
    url: article.url,
    language: article.language,
    sources: JSON.stringify(article.sources.map(toStorable)),
    summary: Number(article.summary),
    text,
    length: text.length,
    added_at: addedAt,
  };
}

const toKept = ({ added_at, ...row }: Pick<ArticleTable, (typeof listed)[number]>): KeptArticle => ({
  id: row.id,
  title: row.title,
  author: row.author,
  publisher: row.publisher,
  published: row.published,
  url: row.url,
  length: row.length,
  addedAt: added_at,
});

const toArticle = (row: ArticleTable): Article => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  author: row.author,
  published: row.published,
  url: row.url,
  language: row.language,
  sources: JSON.parse(row.sources),
  summary: row.summary === 1,
  text: row.text,
});
