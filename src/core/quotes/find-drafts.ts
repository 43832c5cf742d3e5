import { attachQuotes, type Draft, draftReports } from './attach-quotes.ts';
import { findBlockQuotes } from './find-block-quotes.ts';
import { findLabelled } from './find-labelled.ts';
import { findReports } from './find-reports.ts';
import { findSigned } from './find-signed.ts';
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
  const drafts = [
    ...findLabelled(reading.document),
    ...findSigned(reading.document),
    ...findBlockQuotes(reading, findings),
    ...draftReports(reading, sure),
  ];
  return attachQuotes(reading, withoutRepeats(drafts), (quote, least) =>
    recoverReport(reading, models.report, findings, quote, least),
  );
}
