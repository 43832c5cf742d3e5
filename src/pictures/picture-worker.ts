import type { PictureOutcome, PictureTask } from './picture-task.ts';

/** The canvas is loaded by the first task, so that a machine without its binary fails a task and not the thread. */
export default async function perform(task: PictureTask): Promise<PictureOutcome> {
  const { drawPicture } = await import('./draw-picture.ts');
  return drawPicture(task);
}
