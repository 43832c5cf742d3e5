import { type Command, InvalidArgumentError } from 'commander';
import type { Library } from './core/answer/library.ts';
import { fail, messageOf } from './end-process.ts';
import { openLibrary, withCorpus } from './open-library.ts';
import type { Painter } from './pictures/open-painter.ts';

interface PlaygroundFlags {
  readonly port: number;
  readonly corpus: readonly string[];
}

/** Where the page is unless told otherwise. */
const usualPort = 4747;

/** `verbatim playground` */
export function addPlayground(program: Command): void {
  withCorpus(program.command('playground'))
    .description('a local web page: ask, see the answer as Discord shows it, and the article beside it')
    .option('--port <number>', 'the port on 127.0.0.1; 0 for any that is free', parsePort, usualPort)
    .action(playground);
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw new InvalidArgumentError('expected a port number from 0 to 65535');
  return port;
}

async function playground({ port, corpus }: PlaygroundFlags): Promise<void> {
  const running = await openPlayground(await openLibrary(corpus), port).catch((error: unknown) =>
    fail(
      isTaken(error)
        ? `playground: port ${port} is taken: name another with --port, or 0 for any that is free`
        : `playground: ${messageOf(error)}`,
    ),
  );
  process.stdout.write(`Playground: ${running.url} (Ctrl+C ends it)\n`);
  closeOnSignal(running);
}

/** On SIGTERM and SIGINT the page is closed and the process ends with 0. */
export function closeOnSignal({ close }: { readonly close: () => Promise<void> }): void {
  const end = (): void => {
    void close().then(() => process.exit(0));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** The page on its usual port, or on another where that is taken. */
export const openPlaygroundAnywhere = (library: Library) =>
  openPlayground(library, usualPort).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    return openPlayground(library, 0);
  });

/** Starts the page; what it needs of Discord's look and of the reading of files is wired here. */
async function openPlayground(library: Library, port: number) {
  const { commands } = await import('../commands/index.ts');
  const { createPreview } = await import('./discord/preview.ts');
  const { readForTrial } = await import('./library/read-for-trial.ts');
  const { largestFile } = await import('./library/read-corpus.ts');
  const { startPlayground } = await import('./web/start-playground.ts');
  let painter: Painter | null = null;
  const { url, close } = await startPlayground(port, {
    library,
    commands,
    preview: createPreview(commands),
    openPictures: async (look) => {
      const { openPainter } = await import('./pictures/open-painter.ts');
      painter ??= openPainter();
      return painter.inLook(look);
    },
    readArticle: readForTrial,
    largestFile,
    onBug: (error) => process.stderr.write(`playground: ${error instanceof Error ? error.stack : error}\n`),
  });
  return {
    url,
    close: async () => {
      await close();
      await painter?.close();
    },
  };
}
