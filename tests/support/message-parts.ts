import type { LoopbackRequest } from './loopback-discord.ts';

export interface Component {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}
export interface MessageBody {
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly allowed_mentions?: unknown;
}

/** The flag of a message that one member alone sees. */
export const ephemeral = 64;

/** The message in a callback or a request that sends one, also where files come with it. */
export function messageOf({ body }: LoopbackRequest): MessageBody {
  const sent = typeof body === 'string' ? readPayload(body) : body;
  const { data, ...rest } = sent as MessageBody & { data?: MessageBody };
  return data ?? rest;
}
/** The part of a form that holds the message. */
const readPayload = (form: string): unknown =>
  JSON.parse(/name="payload_json"[^\n]*\n(?:[^\n]+\n)*\r?\n(.*)\r\n/.exec(form)?.[1] ?? '{}');

export const flatten = (parts: readonly Component[] = []): readonly Component[] =>
  parts.flatMap((part) => [part, ...flatten(part.components)]);
export const textOf = (message: MessageBody): string =>
  flatten(message.components)
    .flatMap(({ content }) => content ?? [])
    .join('\n');

/** The id of the `nth` button with this label. @throws where there is none */
export const buttonOf = (message: MessageBody, label: string, nth = 0): string => {
  const found = flatten(message.components).filter((part) => part.label === label)[nth]?.custom_id;
  if (!found)
    throw new Error(
      `no button "${label}" among ${flatten(message.components)
        .map((part) => part.label)
        .join(', ')}`,
    );
  return found;
};
export const sentTo = (channel: string) => (request: LoopbackRequest) =>
  request.method === 'POST' && request.path === `/channels/${channel}/messages`;
