import { describe, expect, it } from 'vitest';
import { analyzeArticle } from '../../src/core/answer/analysis.ts';
import { articleOf } from '../../src/core/text/article.ts';

const agreement = (text: string, title = 'a') =>
  analyzeArticle(articleOf('a', text, { title })).analysis.agreement;

describe('which texts are agreements, and what they are called', () => {
  it.each([
    [
      '# Terms of Service\n\n## Refunds\n\nYou may return a shoe. We must pay within a week.\n\n## Law\n\nYou agree to our law.',
      'a',
      'Terms of Service',
    ],
    [
      'CHARTER OF THE LEAGUE OF ISLANDS\n\nArticle 1\n\nThe League shall keep peace.\n\nArticle 2\n\nMembers shall pay.',
      'a',
      'Charter of the League of Islands',
    ],
    [
      '1. Dogs must be on a lead.\n\n2. No ball games.\n\n3. Gates shall be shut at dusk.',
      'Park rules',
      'Park rules',
    ],
    [
      '## Article 1\n\nThe sides shall meet.\n\n## Article 4\n\nThe sides shall help.',
      'Treaty of Oren, a guide by article',
      'Treaty of Oren',
    ],
    [
      'This Supply Agreement is made between A and B.\n\n1. Goods\n\n1.1 A shall sell.\n\n1.2 B shall pay.',
      'a',
      'Supply Agreement',
    ],
  ])('%j', (text, title, name) => {
    expect(agreement(text, title)?.name).toBe(name);
  });

  it.each([
    [
      'Ministers signed a treaty on Monday, and the mayor said that the old town had not been so full for years. The treaty has three points, a spokesman said.\n\n1. Trade grows.\n\n2. Tariffs fall.\n\n3. Nobody pays.\n\nThen they had lunch. “It was long overdue,” the minister said, and the band played until the rain began.',
      'Treaty signed',
    ],
    ['# Bread\n\n## History\n\nBread is old.\n\n## Baking\n\nHeat makes it rise.', 'Bread'],
    ['First we met. Then we ate.', 'Lunch'],
    ['', 'Nothing'],
  ])('not %j', (text, title) => {
    expect(agreement(text, title)).toBeNull();
  });
});
