import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerRequest, type Playground, type Served } from './answer-request.ts';
import { findIntrusion, safeHeaders } from './guard-request.ts';
import type { PlaygroundParts } from './playground-parts.ts';
import { createTrials } from './trials.ts';

export interface RunningPlayground {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the page on the loopback address alone; port 0 stands for any that is free. @throws Error where the port is taken. */
export async function startPlayground(port: number, parts: PlaygroundParts): Promise<RunningPlayground> {
  const playground: Playground = { ...parts, trials: createTrials(parts.library) };
  const server = createServer((request, response) => {
    serve(request, response, playground, portOf(server)).catch((error: unknown) => {
      parts.onBug(error);
      send(response, { status: 500, type: 'application/json', body: '{"error":"a bug: see the log"}' });
    });
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  playground: Playground,
  port: number,
): Promise<void> {
  const intrusion = findIntrusion(request, port);
  if (intrusion) {
    request.resume();
    send(response, { status: 403, type: 'application/json', body: JSON.stringify({ error: intrusion }) });
  } else send(response, await answerRequest(request, playground));
}

function send(response: ServerResponse, { status, type, body }: Served): void {
  if (!response.headersSent) response.writeHead(status, { ...safeHeaders, 'content-type': type });
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
