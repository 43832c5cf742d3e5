import { describe, expect, it } from 'vitest';
import { FormMemory, toOwnString } from '../../src/core/text/form-memory.ts';

/** Forms that nobody asks for again. */
function keepOthers(memory: FormMemory<number>, count: number, name: string): void {
  for (let at = 0; at < count; at += 1) memory.keep(`${name}${at}`, at);
}

describe('what is remembered of forms', () => {
  it('is found again', () => {
    const memory = new FormMemory<number>();
    memory.keep('said', 7);
    expect(memory.find('said')).toBe(7);
    expect(memory.find('says')).toBeUndefined();
  });

  it('stays while it is asked for, and goes when it is not', () => {
    const memory = new FormMemory<number>();
    memory.keep('often', 1);
    memory.keep('once', 2);
    for (let round = 0; round < 5; round += 1) {
      keepOthers(memory, 2048, `other ${round} `);
      expect(memory.find('often')).toBe(1);
    }
    expect(memory.find('once')).toBeUndefined();
  });

  it('is nothing for a form that is longer than words are', () => {
    const memory = new FormMemory<number>();
    memory.keep('a'.repeat(41), 1);
    expect(memory.find('a'.repeat(41))).toBeUndefined();
  });

  it('copies strings as they are, halves of a pair too', () => {
    for (const text of ['administration', '“é”', '😀', '\uD83D', '']) expect(toOwnString(text)).toBe(text);
  });
});
