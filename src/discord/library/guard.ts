import type { RepliableInteraction } from 'discord.js';
import { findStrings } from '../../core/locale/find-strings.ts';
import type { Strings } from '../../core/locale/strings.ts';
import { type LibraryEditor, StoreUnavailableError } from '../../core/server/libraries.ts';
import type { Outcome } from '../../core/server/telemetry.ts';
import { type Context, readSettings } from '../context.ts';
import { refuse, whisper } from '../interactions/respond.ts';

/** A server's library in the hands of somebody who may change it. */
export interface Managed {
  readonly server: string;
  readonly editor: LibraryEditor;
  readonly strings: Strings;
  readonly context: Context;
}

/** Lets only those who manage the server through; tells where the store cannot be used. */
export async function asManager(
  interaction: RepliableInteraction,
  context: Context,
  work: (managed: Managed) => Promise<Outcome>,
): Promise<Outcome> {
  const { guildId: server, memberPermissions } = interaction;
  const settings = await readSettings(context, server);
  const strings = findStrings(settings.language ?? interaction.locale);
  const { onlyServer, onlyManagers, store } = strings.refusals;
  if (server === null || !memberPermissions?.has('ManageGuild')) {
    await refuse(interaction, server === null ? onlyServer : onlyManagers);
    return 'refused';
  }
  try {
    return await work({ server, editor: await context.openEditor(), strings, context });
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    context.telemetry.countStoreError('library');
    await whisper(interaction, store);
    return 'refused';
  }
}
