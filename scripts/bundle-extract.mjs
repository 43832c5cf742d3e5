// Makes one file of `verbatim extract --jsonl`, in place of the one that the compiler wrote. Run by the build.
import { build } from 'rolldown';

await build({
  input: 'src/extract-input.ts',
  platform: 'node',
  // Loaded only to say what is wrong with a line.
  external: ['zod'],
  output: { dir: 'dist/src', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
});
