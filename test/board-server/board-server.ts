import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../temporary-folder.ts';
import { answerTo } from './answering.ts';
import { makeCertificate } from './certificate.ts';
import type { Answers } from './made-up-boards.ts';
import { type Trouble, troubles } from './troubles.ts';

/** Made-up boards behind a proxy on this computer: whoever uses the proxy reaches them under the boards' real addresses. */
export interface BoardServer {
  /** What has to be in the environment of who is to be sent here, and nowhere else. */
  readonly env: {
    readonly HTTPS_PROXY: string;
    readonly HTTP_PROXY: string;
    readonly NO_PROXY: string;
    readonly NODE_EXTRA_CA_CERTS: string;
  };
  /** The certificate that is shown, for who cannot take it from the environment. */
  readonly certificate: string;
  /** Every request until now, as `GET https://…`. */
  readonly asked: string[];
  /** What the requests of a host meet from now on, each for one request; the last for all that follow. */
  make(host: string, ...names: readonly (keyof typeof troubles | 'well')[]): void;
  /** What is answered before the boards are asked. */
  answers: Answers;
  close(): void;
}

export async function openBoardServer(): Promise<BoardServer> {
  const folder = makeTemporaryFolder();
  const { key, cert } = await makeCertificate();
  const file = join(folder.path, 'certificate.pem');
  writeFileSync(file, cert);
  const awaiting = new Map<string, (keyof typeof troubles | 'well')[]>();
  const sockets = new Set<Socket>();
  const asked: string[] = [];

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(`https://${request.headers.host}${request.url}`);
    const body = await textOf(request);
    asked.push(`${request.method} ${address.href}`);
    const troublesHere = awaiting.get(address.host) ?? [];
    const name = troublesHere.length > 1 ? troublesHere.shift() : troublesHere[0];
    const trouble: Trouble | undefined = name === undefined || name === 'well' ? undefined : troubles[name];
    if (trouble) return trouble(request, response);
    const answer = answerTo(server.answers, address, body, request.headers);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };

  const boards = createSecureServer({ key, cert }, respond);
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (_request, socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    boards.emit('connection', socket);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const server: BoardServer = {
    env: { HTTPS_PROXY: address, HTTP_PROXY: address, NO_PROXY: '', NODE_EXTRA_CA_CERTS: file },
    certificate: cert,
    asked,
    answers: () => undefined,
    make: (host, ...names) => awaiting.set(host, [...names]),
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      folder.remove();
    },
  };
  return server;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
