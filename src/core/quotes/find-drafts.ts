import { attachQuotes, type Weigh } from './attach-quotes.ts';
import { type Draft, draftReports } from './draft.ts';
import { findBlockQuotes } from './find-block-quotes.ts';
import { findLabelled } from './find-labelled.ts';
import { findReports } from './find-reports.ts';
import { findSigned } from './find-signed.ts';
import { type JudgedReport, judgeReports } from './judge-reports.ts';
import { logistic, Scorer } from './linear-model.ts';
import type { Models } from './models.ts';
import { describeOption } from './quote-options.ts';
import type { Reading } from './reading.ts';
import { recoverReports } from './recover-reports.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Below this a report is not given: where precision and recall of all attributions weigh the same, on what was not trained on. */
const leastReport = 0.32;
/** Where its cue and its source are as sure as this on their own, a report is given from less: what is unsure is where its content ends. */
const sureStep = 0.8;
const leastSureReport = 0.24;

/** The attributions of a document in the order of the text, their speakers not yet named. */
export function findDrafts(
  reading: Reading,
  models: Models,
  weigh: Weigh = weighBy(reading, models),
): readonly Draft[] {
  const findings = findReports(reading, models);
  const reports = judgeReports(reading, models.report, findings.reports);
  const sure = reports.filter(isGiven);
  const drafts = [
    ...findLabelled(reading.document),
    ...findSigned(reading.document),
    ...findBlockQuotes(reading, findings),
    ...draftReports(reading, sure),
  ];
  return attachQuotes(
    reading,
    withoutRepeats(drafts),
    (quote) => recoverReports(reading, models.report, findings, quote),
    weigh,
  );
}

function isGiven({ probability, certainty: { cue, source } }: JudgedReport): boolean {
  const isSure = cue >= sureStep && source >= sureStep;
  return probability >= (isSure ? leastSureReport : leastReport);
}

function weighBy(reading: Reading, models: Models): Weigh {
  const scorer = new Scorer(models.quote);
  return (quote, option) => {
    describeOption(reading, quote, option, scorer);
    return logistic(scorer.take());
  };
}
