import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, fetch } from 'undici';
import { type Problem, toProblem } from '../../core/text/problem.ts';

export interface FetchLimits {
  /** Unpacked. */
  readonly bytes: number;
  /** For everything, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Whether an address may be connected to; asked for the very address, of every redirect. */
  readonly mayConnect: (address: string) => boolean;
  /** Finds the addresses of a name: the system's way, except in tests. */
  readonly lookup: typeof lookup;
}

export const fetchLimits: FetchLimits = {
  bytes: 8 * 1024 * 1024,
  milliseconds: 20_000,
  redirects: 5,
  mayConnect: isPublicAddress,
  lookup,
};

export interface Page {
  readonly bytes: Uint8Array;
  /** After redirects. */
  readonly url: string;
  /** From the header, or null. */
  readonly charset: string | null;
}

/** Public by its number, and yet answered by the host of a virtual machine on Azure. */
const azureHost = '168.63.129.16';

/** True only for global unicast: no private, loopback, link-local, metadata, shared, mapped-private or translated address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // Of IPv6, what is given out to anybody; other ranges hold IPv4 addresses in disguise.
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(ipaddr.IPv6.parse('2000::'), 3)) return false;
  return parsed.range() === 'unicast' && parsed.toString() !== azureHost;
}

/** What is told as a problem; everything else that a connection can fail with is `unreachable`. */
class Refusal extends Error {
  readonly rule: string;
  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** Fetches a web page. Every refusal is a problem that names the URL. */
export async function fetchPage(url: string, limits: FetchLimits = fetchLimits): Promise<Page | Problem> {
  const agent = new Agent({ connect: { lookup: guardLookup(limits), timeout: 10_000 } });
  try {
    return await follow(url, agent, limits, AbortSignal.timeout(limits.milliseconds));
  } catch (error) {
    const { rule, message } = toRefusal(error, limits);
    return toProblem(url, rule, message);
  } finally {
    await agent.destroy();
  }
}

async function follow(first: string, agent: Agent, limits: FetchLimits, signal: AbortSignal): Promise<Page> {
  const seen = new Set<string>();
  let url = parseUrl(first, limits);
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    if (seen.has(url.href)) throw new Refusal('redirect-loop', `${url.href} leads back to itself`);
    seen.add(url.href);
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html,application/xhtml+xml', 'user-agent': 'Verbatim' },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      url = parseUrl(new URL(location, url).href, limits);
      continue;
    }
    if (response.status !== 200)
      throw new Refusal('bad-status', `expected status 200, found ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type.trim()))
      throw new Refusal('not-html', `expected a web page, found ${type || 'no content type'}`);
    const charset = /charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? null;
    return { bytes: await readBody(response.body, limits.bytes), url: url.href, charset };
  }
  throw new Refusal('too-many-redirects', `expected at most ${limits.redirects} redirects`);
}

function parseUrl(text: string, { mayConnect }: FetchLimits): URL {
  if (!URL.canParse(text))
    throw new Refusal('bad-url', 'expected an address such as https://example.org/article');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('bad-url', `expected http or https, found ${url.protocol}`);
  if (url.username || url.password)
    throw new Refusal('bad-url', 'expected an address without user and password');
  url.hash = '';
  // A number is connected to without being looked up. URL has already turned every way of writing it into one.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !mayConnect(host)) throw privateAddress(url.hostname);
  return url;
}

const privateAddress = (host: string): Refusal =>
  new Refusal('private-address', `${host} is not a public address`);

/** Looks names up and refuses them where any address is not allowed; what is checked is what is connected to. */
const guardLookup =
  ({ mayConnect, lookup: find }: FetchLimits): LookupFunction =>
  (hostname, options, callback) => {
    find(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => mayConnect(address)))
        return callback(privateAddress(hostname), []);
      const [first] = addresses;
      if (options.all || !first) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };

async function readBody(body: AsyncIterable<Uint8Array> | null, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) throw new Refusal('too-large', `expected at most ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toRefusal(error: unknown, { milliseconds }: FetchLimits): { rule: string; message: string } {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return cause;
    if (cause.name === 'TimeoutError')
      return { rule: 'too-slow', message: `expected the page within ${milliseconds / 1000} seconds` };
    if (!(cause.cause instanceof Error)) return { rule: 'unreachable', message: cause.message };
  }
  return { rule: 'unreachable', message: String(error) };
}
