import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseCall } from '../../src/core/answer/parse-call.ts';

const parse = (line: string) => parseCall(line, commands);

describe('parseCall', () => {
  it('/who-said a gross violation', () => {
    const call = parse('/who-said a gross violation');
    expect(call).toMatchObject({ kind: 'command', name: 'who-said' });
    expect(call.kind === 'command' && [...call.input.texts]).toEqual([['quote', 'a gross violation']]);
  });

  it('/what-clause quorum agreement: By-laws of the Society label:5', () => {
    const call = parse('/what-clause quorum agreement: By-laws of the Society label:5');
    expect(call.kind === 'command' && [...call.input.texts]).toEqual([
      ['topic', 'quorum'],
      ['agreement', 'By-laws of the Society'],
      ['label', '5'],
    ]);
  });

  it('a word with a colon that is no option stays in the text', () => {
    const call = parse('/who-said note: this http://example.org');
    expect(call.kind === 'command' && call.input.texts.get('quote')).toBe('note: this http://example.org');
  });

  it('free text', () => {
    expect(parse('  when was that?  ')).toEqual({ kind: 'free-text', text: 'when was that?' });
  });

  it('/no-such-command x', () => {
    expect(parse('/no-such-command x')).toEqual({ kind: 'unknown-command', name: 'no-such-command' });
  });

  it('a command without an argument', () => {
    const call = parse('/ask');
    expect(call.kind === 'command' && call.input.texts.size).toBe(0);
  });
});
