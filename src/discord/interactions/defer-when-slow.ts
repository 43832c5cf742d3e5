import { MessageFlags, type RepliableInteraction } from 'discord.js';

/** How long a store may take before Discord is told to wait, in milliseconds: it waits three seconds, and a locked store is waited for as long. */
const slow = 1500;

/** Waits for the work; where that takes long, Discord is told that an answer follows, which `respond` then gives. */
export async function deferWhenSlow<T>(
  interaction: RepliableInteraction,
  work: Promise<T>,
  isPrivate = true,
): Promise<T> {
  if (interaction.deferred) return await work;
  let deferral: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    deferral = interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    // Awaited below; until then it may fail without ending the process.
    deferral.catch(() => undefined);
  }, slow);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await deferral;
  }
}
