import type { Strings } from '../../core/locale/strings.ts';
import type { Check, CheckStatus } from '../../core/server/check.ts';
import { accents, type Card, text } from './component.ts';
import { fitCard, type Line } from './fit-card.ts';

const signs: Record<CheckStatus, string> = { ok: '✓', warning: '⚠️', failure: '✗' };

/** What needs attention first, each with what mends it; then what is well. */
export function toDoctorCard(checks: readonly Check[], { doctor }: Strings): Card {
  const bad = checks.filter(({ status }) => status !== 'ok');
  const good = checks.filter(({ status }) => status === 'ok');
  const head = [`### ${doctor.heading}`, bad.length ? doctor.trouble(bad.length) : doctor.well];
  return fitCard((line) => ({
    parts: [
      text(head.join('\n')),
      ...(bad.length ? [text(bad.map((check) => drawCheck(check, line)).join('\n'))] : []),
      ...(good.length ? [text(good.map((check) => drawCheck(check, line)).join('\n'))] : []),
    ],
    accent: bad.length ? accents.warning : accents.answer,
    member: null,
  }));
}

const drawCheck = ({ name, status, message, mend }: Check, line: Line): string =>
  `${signs[status]} **${line(name, 40)}**: ${line(message, 150)}${mend ? `\n-# → ${line(mend, 150)}` : ''}`;
