import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a function again for speed after so many bytes of its code have run, 66 KB by itself. For a command that is
 * done within seconds that is too early: compiling took half of the processor's time over 190 articles, and takes a sixth.
 */
export function optimizeLate(): void {
  setFlagsFromString('--interrupt-budget=500000');
}
