import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/core/answer/library.ts';
import { createPreview } from '../../src/discord/preview.ts';
import { largestFile } from '../../src/library/read-corpus.ts';
import { readForTrial } from '../../src/library/read-for-trial.ts';
import { openPainter } from '../../src/pictures/open-painter.ts';
import { startPlayground } from '../../src/web/start-playground.ts';

/** The playground on a free port, with what the mains give it. `bugs` holds what reached its one catch. */
export async function startTestPlayground(library: Library) {
  const bugs: unknown[] = [];
  const painter = openPainter();
  const { url, close } = await startPlayground(0, {
    library,
    commands,
    preview: createPreview(commands),
    openPictures: async (look) => painter.inLook(look),
    readArticle: readForTrial,
    largestFile,
    onBug: (error) => bugs.push(error),
  });
  return {
    url,
    bugs,
    close: async () => {
      await close();
      await painter.close();
    },
  };
}
