import { type Attachment, type ChatInputCommandInteraction, ComponentType, MessageFlags } from 'discord.js';
import type { LibrarySource } from '../../core/server/libraries.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import type { Problem } from '../../core/text/problem.ts';
import { accents, toMessage, toNote } from '../card/component.ts';
import { toArticleCard, toDraftsCard, toKeptListCard } from '../card/library-card.ts';
import type { Context } from '../context.ts';
import { refuse, respond } from '../interactions/respond.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import { asManager, type Managed } from './guard.ts';

type Command = ChatInputCommandInteraction;

/** `/library`: a server's own articles, for members with Manage Server. */
export const manageLibrary = (interaction: Command, context: Context): Promise<Outcome> =>
  asManager(interaction, context, (managed) => {
    const subcommand = interaction.options.getSubcommand();
    switch (subcommand) {
      case 'add':
        return addArticles(interaction, managed);
      case 'list':
        return listArticles(interaction, managed);
      case 'info':
        return showArticle(interaction, managed, false);
      case 'remove':
        return showArticle(interaction, managed, true);
      case 'export':
        return exportArticles(interaction, managed);
      default:
        throw new Error(`discord: /library has no "${subcommand}"`);
    }
  });

/** The options of `/library add` that take a file. */
export const fileOptions = ['file', 'file-2', 'file-3', 'file-4'] as const;

async function addArticles(interaction: Command, managed: Managed): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  const files = fileOptions.flatMap((name) => interaction.options.getAttachment(name) ?? []);
  const url = interaction.options.getString('url')?.trim();
  if (files.length === 0 && !url) {
    await refuse(interaction, strings.library.nothingGiven);
    return 'refused';
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { sources, problems } = await fetchAll(files, editor.limits.fileBytes);
  const all: readonly LibrarySource[] = [...sources, ...(url ? [{ kind: 'url', url } as const] : [])];
  const progress = showProgress(interaction, managed);
  const read = await editor.readDrafts(server, all, progress.step);
  await progress.end();
  const drawing = { strings, seal: context.seal };
  await respond(interaction, toDraftsCard(read.drafts, [...problems, ...read.problems], drawing), true);
  return 'answered';
}

async function fetchAll(files: readonly Attachment[], most: number) {
  const found = await Promise.all(files.map((file) => fetchAttachment(file, most)));
  return {
    sources: found.filter((result): result is LibrarySource => !('rule' in result)),
    problems: found.filter((result): result is Problem => 'rule' in result),
  };
}

/** Tells how far the reading is, one edit after the other. An edit that fails is no reason to stop reading. */
function showProgress(interaction: Command, { strings, context }: Managed) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    step: (done: number, total: number): void => {
      if (done >= total) return;
      const note = toMessage(toNote(strings.library.reading(done + 1, total)));
      last = last
        .then(() => interaction.editReply(note))
        .catch((error: unknown) => context.log.warn({ err: error }, 'progress could not be shown'));
    },
    end: async (): Promise<void> => {
      await last;
    },
  };
}

async function listArticles(interaction: Command, managed: Managed): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  const page = Math.max(1, interaction.options.getInteger('page') ?? 1) - 1;
  const card = toKeptListCard(await editor.listArticles(server), page, { strings, seal: context.seal });
  await respond(interaction, card, true);
  return 'answered';
}

async function showArticle(interaction: Command, managed: Managed, removing: boolean): Promise<Outcome> {
  const { server, editor, strings, context } = managed;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const report = await editor.describeArticle(server, interaction.options.getString('article', true));
  if (!report) {
    await refuse(interaction, strings.library.missing);
    return 'not-found';
  }
  await respond(interaction, toArticleCard(report, { strings, seal: context.seal }, removing), true);
  return 'answered';
}

async function exportArticles(interaction: Command, { server, editor, strings }: Managed): Promise<Outcome> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const kept = await editor.listArticles(server);
  if (kept.length === 0) {
    await refuse(interaction, strings.library.empty);
    return 'not-found';
  }
  const bytes = await editor.exportArticles(server);
  if (bytes.length > interaction.attachmentSizeLimit) {
    await refuse(interaction, strings.library.tooLarge);
    return 'refused';
  }
  const name = 'library.zip';
  const note = toNote(strings.library.exported(kept.length), accents.list);
  const file = { type: ComponentType.File, file: { url: `attachment://${name}` } } as const;
  await interaction.editReply({
    ...toMessage({ ...note, parts: [...note.parts, file] }),
    files: [{ attachment: Buffer.from(bytes), name }],
  });
  return 'answered';
}
