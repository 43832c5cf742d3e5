import type { Strings } from '../../core/locale/strings.ts';
import type { Check, CheckStatus } from '../../core/server/check.ts';
import { accents, type Card, text } from './component.ts';
import { toLine } from './markup.ts';

const signs: Record<CheckStatus, string> = { ok: '✓', warning: '⚠️', failure: '✗' };

/** What needs attention first, each with what mends it; then what is well. */
export function toDoctorCard(checks: readonly Check[], { doctor }: Strings): Card {
  const bad = checks.filter(({ status }) => status !== 'ok');
  const good = checks.filter(({ status }) => status === 'ok');
  const head = [`### ${doctor.heading}`, bad.length ? doctor.trouble(bad.length) : doctor.well];
  return {
    parts: [
      text(head.join('\n')),
      ...(bad.length ? [text(bad.map(drawCheck).join('\n'))] : []),
      ...(good.length ? [text(good.map(drawCheck).join('\n'))] : []),
    ],
    accent: bad.length ? accents.warning : accents.answer,
    member: null,
  };
}

const drawCheck = ({ name, status, message, mend }: Check): string =>
  `${signs[status]} **${toLine(name, 40)}**: ${toLine(message, 150)}${mend ? `\n-# → ${toLine(mend, 150)}` : ''}`;
