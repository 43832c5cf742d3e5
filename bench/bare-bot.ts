import { Client, Events, GatewayIntentBits } from 'discord.js';

/** The least that discord.js can do: one intent, and "pong" to every command. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env.DISCORD_API ?? '' },
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('pong');
});
// Without it, one answer that is lost on the way ends the process.
client.on(Events.Error, () => undefined);
process.once('SIGTERM', () => client.destroy().then(() => process.exit(0)));
await client.login(process.env.DISCORD_TOKEN);
