import { parse } from 'discord-markdown-parser';
import { z } from 'zod';
import type { Block, Inline } from '../page/api.ts';

/** A node of the parser's tree; which fields there are depends on its type. */
interface MarkupNode {
  readonly type: string;
  readonly content?: string | readonly MarkupNode[] | undefined;
  readonly target?: string | undefined;
  /** Of an emoji. */
  readonly name?: string | undefined;
}

const nodeSchema: z.ZodType<MarkupNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    content: z.union([z.string(), z.array(nodeSchema)]).optional(),
    target: z.string().optional(),
    name: z.string().optional(),
  }),
);

const nodes = z.array(nodeSchema);

const styles = { strong: 'strong', em: 'emphasis', underline: 'underline', spoiler: 'spoiler' } as const;

/**
 * A text of a message as Discord shows it. Lines are told apart here, since the parser knows small print only where no
 * quotation stands before it, and no lists; what stands in a line is the parser's.
 */
export function parseMarkup(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const block = parseLine(line);
    const last = blocks.at(-1);
    if (block.kind === 'quote' && last?.kind === 'quote')
      blocks[blocks.length - 1] = { kind: 'quote', lines: [...last.lines, ...block.lines] };
    else blocks.push(block);
  }
  return blocks;
}

function parseLine(line: string): Block {
  const [, mark, rest = ''] = /^(#{1,3}|-#|>|-|\*)(?: (.*))?$/.exec(line) ?? [];
  switch (mark) {
    case undefined:
      return { kind: 'line', content: parseInline(line) };
    case '>':
      return { kind: 'quote', lines: [parseInline(rest)] };
    case '-#':
      return { kind: 'small', content: parseInline(rest) };
    case '-':
    case '*':
      return { kind: 'item', content: parseInline(rest) };
    default:
      return { kind: 'heading', level: mark.length, content: parseInline(rest) };
  }
}

/** The word joiner keeps the parser from taking the start of a line for a block; it is taken out again. */
const guard = '\u2060';

function parseInline(text: string): readonly Inline[] {
  const parsed = nodes.parse(parse(guard + text, 'extended'));
  return joinTexts(parsed.flatMap(toInline)).map((part, at) =>
    at === 0 && part.kind === 'text' ? { ...part, text: part.text.slice(guard.length) } : part,
  );
}

function toInline(node: MarkupNode): readonly Inline[] {
  const { type, target, name } = node;
  if (node.content === undefined) return [{ kind: 'text', text: name ?? `@${type}` }];
  const content = (): readonly Inline[] =>
    typeof node.content === 'string'
      ? [{ kind: 'text', text: node.content }]
      : joinTexts((node.content ?? []).flatMap(toInline));
  if (type === 'strong' || type === 'em' || type === 'underline' || type === 'spoiler')
    return [{ kind: styles[type], content: content() }];
  if (type === 'strikethrough') return [{ kind: 'strike', content: content() }];
  if (type === 'inlineCode' || type === 'codeBlock') return [{ kind: 'code', text: String(node.content) }];
  if (target !== undefined && /^https?:\/\//i.test(target))
    return [{ kind: 'link', url: target, content: content() }];
  return content();
}

/** The parser gives a text in many pieces. */
function joinTexts(parts: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
