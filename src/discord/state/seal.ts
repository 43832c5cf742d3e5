import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/** Longest `custom_id` and longest value of a menu's option. */
export const longestId = 100;

const version = '1';
const macLength = 8;

/**
 * Signs what buttons carry, so that nobody can make one up: 48 bits of SHA-256 with a key in front. With most bits cut off, nobody can
 * go on from a signature to that of a longer text (Coron et al., "Merkle-Damgård Revisited", 2005: the chop construction); an HMAC
 * object costs ten times as much, and a card has a dozen buttons.
 */
export interface Seal {
  /** `kind` is one letter. Null where the state is too long for a button. */
  readonly close: (kind: string, state: string) => string | null;
  /** Null where it was not made with this key, or by a version that is no longer read. */
  readonly open: (id: string) => { readonly kind: string; readonly state: string } | null;
  /** A keyed hash, so that what is kept about a member does not name them. */
  readonly hashMember: (id: string) => string;
}

/** The key follows from the bot's token: it survives restarts and needs no place of its own. */
export function createSeal(token: string): Seal {
  const key = createHmac('sha256', token).update('verbatim: buttons').digest('hex');
  const members = createHmac('sha256', token).update('verbatim: members').digest();
  const sign = (body: string): string => hash('sha256', key + body, 'base64url').slice(0, macLength);
  return {
    close: (kind, state) => {
      const body = `${version}${kind}${state}`;
      const id = sign(body) + body;
      return id.length <= longestId ? id : null;
    },
    open: (id) => {
      const body = id.slice(macLength);
      const mac = Buffer.from(id.slice(0, macLength));
      const expected = Buffer.from(sign(body));
      if (mac.length !== expected.length || !timingSafeEqual(mac, expected) || body[0] !== version)
        return null;
      return { kind: body.slice(1, 2), state: body.slice(2) };
    },
    hashMember: (id) => createHmac('sha256', members).update(id).digest('base64url').slice(0, 22),
  };
}

/** A short name for a text: `length` characters of six bits each. */
export const digest = (value: string, length: number): string =>
  hash('sha256', value, 'base64url').slice(0, length);
