import { isArticleFile, writtenAfter } from './read-corpus.ts';

export interface CorpusWatcher {
  readonly close: () => Promise<void>;
}

/**
 * Calls back when a file of the folders is added, changed or removed, and once when the watch begins, since something may have
 * changed before. A file that is being written is waited for until its size rests.
 */
export async function watchCorpus(folders: readonly string[], onChange: () => void): Promise<CorpusWatcher> {
  const { watch } = await import('chokidar');
  const watcher = watch([...folders], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: writtenAfter, pollInterval: 50 },
    ignored: (path, stats) => (stats?.isFile() ?? false) && !isArticleFile(path),
  });
  watcher.on('all', onChange);
  watcher.on('ready', onChange);
  // A folder that cannot be watched is read at the start all the same.
  watcher.on('error', () => undefined);
  return { close: () => watcher.close() };
}
