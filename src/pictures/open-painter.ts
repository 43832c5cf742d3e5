import { Tinypool } from 'tinypool';
import type { Strings } from '../core/locale/strings.ts';
import type { Drawn, Pictures } from '../core/server/pictures.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { toCardText } from './card-text.ts';
import { toChartText } from './chart-text.ts';
import type { LookName } from './looks.ts';
import type { PictureOutcome, PictureTask } from './picture-task.ts';

/** Draws pictures in a thread of its own, which starts with the first and ends when it is idle. */
export interface Painter extends Pictures {
  /** The same thread, drawing in another look. */
  readonly inLook: (look: LookName) => Pictures;
  readonly close: () => Promise<void>;
}

/** How long an idle thread is kept, in milliseconds; how many pictures may wait; its heap in MB, small so that it is tidied often. */
const limits = { idle: 60_000, waiting: 50, memory: 64, young: 2 };

/** Source files are run by tests alone; the thread then loads what the build made of them. */
const filename = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/src/pictures/picture-worker.js' : './picture-worker.js',
  import.meta.url,
).href;

export function openPainter(look: LookName = 'dark'): Painter {
  let pool: Tinypool | null = null;
  const run = async (task: PictureTask): Promise<PictureOutcome> => {
    pool ??= new Tinypool({
      filename,
      runtime: 'worker_threads',
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: limits.idle,
      maxQueue: limits.waiting,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: limits.young },
    });
    const outcome: PictureOutcome = await pool.run(task);
    return outcome;
  };
  const inLook = (chosen: LookName): Pictures => ({
    drawCard: async (finding, strings) => {
      const card = toCardText(finding, strings);
      return toDrawn(await run({ kind: 'card', card, look: chosen }), card.alt, strings);
    },
    drawChart: async (reply, strings) => {
      const { chart, alt } = toChartText(reply, strings);
      return toDrawn(await run({ kind: 'chart', chart, look: chosen }), alt, strings);
    },
  });
  return {
    ...inLook(look),
    inLook,
    close: async () => await pool?.destroy(),
  };
}

function toDrawn(outcome: PictureOutcome, alt: string, { pictures }: Strings): Drawn {
  switch (outcome.kind) {
    case 'png':
      return { kind: 'drawn', picture: { png: outcome.png, alt } };
    case 'too-long':
      return { kind: 'refused', reason: pictures.tooLong };
    case 'no-font':
      return { kind: 'refused', reason: pictures.noFont(outcome.character) };
    default:
      return assertNever(outcome);
  }
}
