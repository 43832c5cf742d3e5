import { describe, expect, it } from 'vitest';
import { findQuotedRegions } from '../../src/core/text/quotation-marks.ts';

const quoted = (text: string): readonly string[] =>
  findQuotedRegions(text).map(({ start, end }) => text.slice(start, end));

describe('double marks', () => {
  it.each([
    ['She said: "We are ready." He nodded.', ['"We are ready."']],
    ['„Wir sind bereit“, sagte sie.', ['„Wir sind bereit“']],
    ['« Nous sommes prêts », dit-elle.', ['« Nous sommes prêts »']],
    ["''We are ready,'' she said.", ["''We are ready,''"]],
    ['“We are ready, she said.\n\nHe left.', ['“We are ready, she said.']],
    ['“We are ready,“ she said. “He is not.”', ['“We are ready,“', '“He is not.”']],
    ['She said: ”We are ready.” He nodded.', ['”We are ready.”']],
    ['“He called it “ready” and left,” she said.', ['“He called it “ready”']],
  ])('%s', (text, regions) => {
    expect(quoted(text)).toEqual(regions);
  });

  it('hold single ones, which are then no regions of their own', () => {
    expect(quoted('"He called it ‘a start’ and left," she said. "That was all."')).toEqual([
      '"He called it ‘a start’ and left,"',
      '"That was all."',
    ]);
  });
});

describe('single marks, where a text quotes with them', () => {
  it.each([
    ["'I saw it,' she said. 'It's gone now.'", ["'I saw it,'", "'It's gone now.'"]],
    ['‘I saw it,’ she said. ‘It’s gone now.’', ['‘I saw it,’', '‘It’s gone now.’']],
    ["He called it 'a start' yesterday.", ["'a start'"]],
    ["'We trust the players' union,' he said.", ["'We trust the players' union,'"]],
    ["'I'm goin' home,' he said.", ["'I'm goin' home,'"]],
    ["He called them 'the lads' and she 'the boys' today.", ["'the lads'", "'the boys'"]],
    ["She spoke of 'the lads'.", ["'the lads'"]],
    ['\'He said "never" and left,\' she recalled.', ['\'He said "never" and left,\'']],
    ["'First part.\n\n'Second part,' she said.", ["'First part.", "'Second part,'"]],
  ])('%s', (text, regions) => {
    expect(quoted(text)).toEqual(regions);
  });

  it.each([
    "The players' union met the owners' club in the '90s.",
    "Rock 'n' roll was what they'd called it, 'tis true.",
    "It isn't the team's fault; tell 'em so.",
    "He had 'a mark that nothing closes, and went on.",
  ])('no quotation: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('leave a text to its double marks where these are more', () => {
    expect(quoted('The ‘Iron’ Duke said: "No." Later he said: "Yes."')).toEqual(['"No."', '"Yes."']);
  });
});
