import type { CommandDescription, Reply } from '../../core/answer/command.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { accents, type Card, text } from './component.ts';
import { toLine } from './markup.ts';
import { fits, messageRoom } from './room.ts';

export function toAboutCard(
  { corpus, articles }: Extract<Reply, { kind: 'about' }>,
  { about }: Strings,
): Card {
  const { from, to } = corpus;
  const top = [
    `### ${about.heading}`,
    `${about.corpus(corpus.articles, corpus.passages, corpus.attributions, corpus.speakers)}${from && to ? `, ${about.dates(from, to)}` : ''}`,
    about.method,
    `-# ${about.privacy}`,
  ];
  const lines = articles.map(
    ({ title, publisher, published }) =>
      `- ${[title, publisher, published].flatMap((part) => (part ? [toLine(part, 100)] : [])).join(' · ')}`,
  );
  return { parts: [text(fill(top, lines))], accent: accents.list, member: null };
}

export function toHelpCard(
  commands: readonly CommandDescription[],
  { help, commands: texts }: Strings,
): Card {
  const lines = commands.map(({ name, description, options }) => {
    const words = options
      .filter(({ required }) => required)
      .map((option) => ` *${texts[`${name}.${option.name}`]?.name ?? option.name}*`);
    return `**/${texts[name]?.name ?? name}**${words.join('')}: ${texts[name]?.description ?? description}`;
  });
  const parts = [text(fill([`### ${help.heading}`], lines)), text(`-# ${help.mention}`)];
  return { parts, accent: accents.list, member: null };
}

/** The lines that fit, with a mark where some are left out. */
function fill(top: readonly string[], lines: readonly string[]): string {
  const shown = [...top];
  for (const line of lines) {
    if (!fits([...shown, line, '- …', ''.padEnd(200)].join('\n'), messageRoom))
      return [...shown, '- …'].join('\n');
    shown.push(line);
  }
  return shown.join('\n');
}
