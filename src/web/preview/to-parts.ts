import { z } from 'zod';
import type { Control, Part } from '../page/api.ts';
import { parseMarkup } from './parse-markup.ts';

/** Numbers of Discord's components that a card is made of: https://docs.discord.com/developers/components/reference */
const types = { row: 1, button: 2, menu: 3, text: 10, rule: 14, container: 17 } as const;

const optionSchema = z.object({ value: z.string(), label: z.string(), description: z.string().default('') });

const componentSchema = z.object({
  type: z.number(),
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  accent_color: z.number().nullish(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  label: z.string().optional(),
  emoji: z.object({ name: z.string().optional() }).optional(),
  placeholder: z.string().optional(),
  options: z.array(optionSchema).optional(),
});

type Component = z.infer<typeof componentSchema>;

const messageSchema = z.object({ components: z.array(z.unknown()) });

/** A message's payload as parts to be drawn. @throws ZodError where it is none. */
export const toParts = (payload: unknown): readonly Part[] =>
  messageSchema.parse(payload).components.map(toPart);

function toPart(value: unknown): Part {
  const component = componentSchema.parse(value);
  switch (component.type) {
    case types.text:
      return { kind: 'text', blocks: parseMarkup(component.content ?? '') };
    case types.rule:
      return { kind: 'rule' };
    case types.row:
      return { kind: 'row', controls: (component.components ?? []).flatMap(toControl) };
    case types.container:
      return {
        kind: 'container',
        accent: toColour(component.accent_color),
        parts: (component.components ?? []).map(toPart),
      };
    default:
      return { kind: 'unknown', type: component.type };
  }
}

function toControl(value: unknown): readonly Control[] {
  const component = componentSchema.parse(value);
  const { custom_id: id, url, options } = component;
  if (component.type === types.menu && id !== undefined)
    return [
      {
        kind: 'menu',
        id,
        placeholder: component.placeholder ?? '',
        options: options ?? [],
      },
    ];
  const label = labelOf(component);
  if (url !== undefined) return [{ kind: 'link', url, label }];
  return id === undefined ? [] : [{ kind: 'button', id, label }];
}

const labelOf = ({ emoji, label }: Component): string => [emoji?.name, label].filter(Boolean).join(' ');

const toColour = (number: number | null | undefined): string | null =>
  typeof number === 'number' ? `#${number.toString(16).padStart(6, '0')}` : null;
