import type { EvidenceStep, Explanation, ExplanationPart, Place } from './api.ts';
import { make, makeButton } from './dom.ts';

/** Points at a paragraph of the article that is open. */
export type OnPoint = (step: EvidenceStep) => void;

const outcomes = { answered: 'answered', 'not-found': 'not found', unclear: 'unclear' } as const;

/** Why this answer: how sure it is, what speaks for it, and how the speaker was found. */
export function drawWhy(explanation: Explanation, place: Place | null, onPoint: OnPoint): readonly Node[] {
  const { parts } = explanation;
  return [
    drawConfidence(explanation),
    ...parts.map(drawPart),
    ...(place?.evidence.length ? [drawEvidence(place, onPoint)] : []),
  ];
}

const toPercent = (share: number): string => `${Math.round(share * 100)}%`;

function drawConfidence({ outcome, command, confidence, threshold }: Explanation): HTMLElement {
  const said = `Read as /${command}: ${outcomes[outcome]}.`;
  if (threshold === null) return make('p', {}, said);
  const meter = make('meter', { label: 'Confidence' });
  meter.optimum = 1;
  meter.high = threshold;
  meter.value = confidence;
  return make(
    'div',
    {},
    make('p', {}, said),
    make(
      'p',
      { class: 'confidence' },
      meter,
      ` Sure to ${toPercent(confidence)}; an answer is given from ${toPercent(threshold)} on.`,
    ),
  );
}

function drawPart({ title, reasons }: ExplanationPart): HTMLElement {
  const most = Math.max(...reasons.map(({ contribution }) => Math.abs(contribution)), 0.01);
  const rows = reasons.map(({ rule, detail, contribution }) => {
    const bar = make('span', { class: contribution < 0 ? 'bar against' : 'bar' });
    bar.style.inlineSize = `${(Math.abs(contribution) / most) * 4}rem`;
    return make(
      'tr',
      {},
      make('th', {}, toWords(rule)),
      make('td', {}, detail),
      make(
        'td',
        { class: 'contribution' },
        ...(contribution === 0 ? [] : [bar, ` ${contribution.toFixed(2)}`]),
      ),
    );
  });
  return make('div', {}, make('h3', {}, title), make('table', {}, make('tbody', {}, ...rows)));
}

/** `missingNames` and `title-surname` as words. */
const toWords = (rule: string): string =>
  rule.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function drawEvidence({ speaker, evidence }: Place, onPoint: OnPoint): HTMLElement {
  const steps = evidence.map((step) =>
    make(
      'li',
      {},
      toWords(step.rule),
      ...(step.words ? [': ', makeButton(`“${step.words}”, ¶ ${step.paragraph}`, () => onPoint(step))] : []),
    ),
  );
  return make(
    'div',
    {},
    make('h3', {}, `Where the text says that it is ${speaker}`),
    make('ol', { class: 'evidence-steps' }, ...steps),
  );
}
