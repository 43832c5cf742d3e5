import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

/**
 * Headers of every response. Nothing runs or is drawn but what this server sent as a file of its own; the page may not be
 * framed, and no markup can be made of a string (Trusted Types), so that a text is never more than a text.
 */
export const safeHeaders: OutgoingHttpHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/**
 * Why a request is turned away, or null. A foreign page can reach a loopback address, by a name of its own that it lets point
 * there (DNS rebinding) or by a form: so the name must be ours, and what changes something must come from our own page.
 */
export function findIntrusion({ headers, method }: IncomingMessage, port: number): string | null {
  const hosts = [
    `127.0.0.1:${port}`,
    `localhost:${port}`,
    ...(port === 80 ? ['127.0.0.1', 'localhost'] : []),
  ];
  const { host = '', origin } = headers;
  if (!hosts.includes(host)) return 'expected this machine’s own address as host';
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}`) return 'expected a request of this page';
  if (site === 'cross-site' && method !== 'GET') return 'expected a request of this page';
  return null;
}
