import { join } from 'node:path';
import { type Analyst, sharedAnalyst } from './analyst.ts';
import { readCodeVersion } from './content-keys.ts';
import { type LibraryWorker, sharedWorker } from './open-worker.ts';
import { openSnapshots, type Snapshots } from './snapshots.ts';

/** What loading a library takes. */
export interface PartLoader {
  readonly worker: LibraryWorker;
  readonly analyst: Analyst;
  readonly snapshots: Snapshots;
}

/** With the process' own worker; the snapshots go below the data folder, `onDamage` is told the file of one that cannot be read. */
export const createPartLoader = async (
  dataFolder: string,
  onDamage?: (file: string) => void,
): Promise<PartLoader> => ({
  worker: sharedWorker,
  analyst: sharedAnalyst,
  snapshots: openSnapshots(join(dataFolder, 'snapshots'), await readCodeVersion(), onDamage),
});
