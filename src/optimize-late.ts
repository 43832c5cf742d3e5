import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a function again for speed after so many bytes of its code have run, 66 KB by itself. For a command that is
 * done within seconds that is too early: compiling took half of the processor's time over 190 articles, and takes a sixth.
 * And it lets the heap grow to a multiple of what is alive before it looks for garbage there: by less than half alone takes
 * 20 MB less, and no more time on two cores. Patterns are compiled for the processor at once, not first for an interpreter
 * and again when they are used the second time: most are used hundreds of times, and sets of letters are long to make.
 */
export function optimizeLate(): void {
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--heap-growing-percent=45');
  setFlagsFromString('--no-regexp-tier-up');
}

/** In bytes: two halves of 4 MB, of which one is in use. */
const enoughYoung = 2 ** 23;
let isYoungKept = false;

/**
 * To be called after each article: once the part of the heap for new objects is large enough for one, it stays as large. V8
 * doubles it up to 32 MB, all of which then stays in memory, and saves no time by it. Node's own flag for its size works at the start alone.
 */
export function keepYoungSmall(): void {
  if (isYoungKept) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if ((young?.space_size ?? 0) < enoughYoung) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  isYoungKept = true;
}
