import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Picture } from '../../core/server/pictures.ts';
import { cutAt } from './markup.ts';

/** What a message consists of; `toMessage` makes it ready to be sent. */
export interface Card {
  readonly parts: readonly APIComponentInContainer[];
  readonly accent: number;
  /** A member who is addressed, and alone is notified. */
  readonly member: string | null;
  /** Shown below the parts. */
  readonly picture?: Picture;
}

/** The longest description of an attachment, in characters. */
const longestDescription = 1024;
const pictureName = 'picture.png';

const describe = ({ alt }: Picture): string =>
  alt.length > longestDescription ? `${cutAt(alt, longestDescription - 1)}…` : alt;

const toGallery = (picture: Picture): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url: `attachment://${pictureName}` }, description: describe(picture) }],
});

/** Colours of the card's edge: they only repeat what the words say. Readable on light and on dark. */
export const accents = { answer: 0x2f7d5b, unsure: 0x8a8f98, warning: 0xb7791f, list: 0x3d6fb4 } as const;

export const text = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

export const rule = (): APIComponentInContainer => ({
  type: ComponentType.Separator,
  divider: true,
  spacing: 1,
});

export const row = (
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components: [...components],
});

export const button = (customId: string, label: string, emoji?: string): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: customId,
  label,
  ...(emoji ? { emoji: { name: emoji } } : {}),
});

export const menu = (
  customId: string,
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIComponentInMessageActionRow => ({
  type: ComponentType.StringSelect,
  custom_id: customId,
  placeholder,
  options: options.slice(0, 25),
});

/** A button to the article's page, or none where it has no address that Discord takes: http(s), at most 512 characters. */
export function linkButton(url: string | null, label: string): readonly APIButtonComponent[] {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.href.length > 512) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, url: parsed.href, label }];
}

export interface CardFile {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

export interface CardMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: typeof MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: []; readonly users?: string[] };
  readonly files?: CardFile[];
}

/** A card as discord.js sends it: nobody is notified but an addressed member. */
export function toMessage({ parts, accent, member, picture }: Card): CardMessage {
  const container: APIMessageTopLevelComponent = {
    type: ComponentType.Container,
    accent_color: accent,
    components: [...parts, ...(picture ? [toGallery(picture)] : [])],
  };
  return {
    components: member ? [text(`<@${member}>`), container] : [container],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: member ? { parse: [], users: [member] } : { parse: [] },
    ...(picture
      ? {
          files: [
            { attachment: Buffer.from(picture.png), name: pictureName, description: describe(picture) },
          ],
        }
      : {}),
  };
}

/** A card of a few words. */
export const toNote = (content: string, accent: number = accents.unsure): Card => ({
  parts: [text(content)],
  accent,
  member: null,
});
