import { setTimeout as wait } from 'node:timers/promises';

/** Resolves once it is so; rejects after `patience` milliseconds. For tests that run side by side, where `expect.poll` cannot be used. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>, patience = 5000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${patience} ms: ${isSo}`);
    await wait(20);
  }
}
