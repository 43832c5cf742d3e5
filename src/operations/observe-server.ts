import { createServer, type Server } from 'node:http';

/** What the server tells. Each is asked anew for every request. */
export interface Observed {
  /** Connected, and the corpus is loaded. */
  readonly isReady: () => boolean;
  /** The process works: its event loop turns and no worker is stuck. */
  readonly isHealthy: () => boolean;
  readonly metrics: { readonly contentType: string; readonly expose: () => Promise<string> };
}

export interface ObserveServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves /healthz, /readyz and /metrics on the loopback address alone. @throws Error where the port is taken. */
export async function startObserveServer(port: number, observed: Observed): Promise<ObserveServer> {
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string): void => {
      response
        .writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
        .end(request.method === 'HEAD' ? '' : body);
    };
    const path = (request.url ?? '/').split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') send(405, 'text/plain', 'expected GET\n');
    else if (path === '/healthz') sendState(send, observed.isHealthy());
    else if (path === '/readyz') sendState(send, observed.isReady());
    else if (path === '/metrics')
      observed.metrics.expose().then(
        (text) => send(200, observed.metrics.contentType, text),
        () => send(500, 'text/plain', 'metrics failed\n'),
      );
    else send(404, 'text/plain', 'expected /healthz, /readyz or /metrics\n');
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: address && typeof address === 'object' ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Send = (status: number, type: string, body: string) => void;

const sendState = (send: Send, good: boolean): void =>
  send(good ? 200 : 503, 'text/plain', good ? 'ok\n' : 'no\n');

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
