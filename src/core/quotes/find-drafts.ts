import { attachQuotes, type Draft, draftReports } from './attach-quotes.ts';
import { findReports } from './find-reports.ts';
import { judgeReports } from './judge-reports.ts';
import type { Models } from './models.ts';
import type { Reading } from './reading.ts';
import { recoverReport } from './recover-report.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Below this a report is not given: where precision and recall of all attributions weigh the same, on what was not trained on. */
const leastReport = 0.22;

/** The attributions of a document in the order of the text, their speakers not yet named. */
export function findDrafts(reading: Reading, models: Models): readonly Draft[] {
  const findings = findReports(reading, models);
  const reports = judgeReports(reading, models.report, findings.reports);
  const sure = reports.filter(({ probability }) => probability >= leastReport);
  return attachQuotes(reading, withoutRepeats(draftReports(reading, sure)), (quote, least) =>
    recoverReport(reading, models.report, findings, quote, least),
  );
}
