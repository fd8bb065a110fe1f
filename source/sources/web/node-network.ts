import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { acceptedEncodings, bodyOf } from './body.ts';
import type { Incoming, Network, Outgoing } from './network.ts';
import { isPrivateAddress, isPrivateHost, publicLookup } from './private-address.ts';
import { proxyFor } from './proxy.ts';
import { Stopwatch, type TimeLimits } from './stopwatch.ts';
import { troubleOf } from './web-trouble.ts';

/** What a network is made with. */
export interface NetworkOptions {
  /** Where proxies are named. */
  readonly env: NodeJS.ProcessEnv;
  readonly times?: TimeLimits;
  /** The most bytes of an answer, after decompression. */
  readonly most?: number;
  /** Certificates that are trusted instead of Node's own. */
  readonly ca?: string;
}

const usualTimes: TimeLimits = { connect: 10_000, begin: 30_000, idle: 15_000, total: 120_000 };
const usualMost = 50_000_000;

/** The network as Node and the environment give it: directly or through a proxy, compressed, within limits of time and size. */
export function nodeNetwork({ env, times = usualTimes, most = usualMost, ca }: NetworkOptions): Network {
  const tls = ca === undefined ? {} : { ca };
  const direct = {
    http: new http.Agent({ keepAlive: true }),
    https: new https.Agent({ keepAlive: true, ...tls }),
  };

  function agentFor(address: URL, proxy: URL | undefined): http.Agent {
    const isSecure = address.protocol === 'https:';
    if (!proxy) return isSecure ? direct.https : direct.http;
    return isSecure ? new HttpsProxyAgent(proxy, tls) : new HttpProxyAgent(proxy);
  }

  function exchange(outgoing: Outgoing, signal: AbortSignal): Promise<Incoming> {
    const { address, headers, body, mayBePrivate } = outgoing;
    const proxy = proxyFor(address, env);
    const host = address.hostname;
    return new Promise((resolve, reject) => {
      const { request: send } = address.protocol === 'https:' ? https : http;
      const request = send(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'accept-encoding': acceptedEncodings, ...headers },
        agent: agentFor(address, proxy),
        signal,
        ...tls,
        ...(!mayBePrivate && !proxy && { lookup: publicLookup() }),
      });
      const watch = new Stopwatch(times, (trouble) => request.destroy(trouble));
      const fail = (error: unknown) => {
        watch.end();
        request.destroy();
        reject(signal.aborted ? signal.reason : troubleOf(error, atFault(error, host, proxy)));
      };
      watch.expect('connect');
      request.on('error', fail);
      request.on('socket', (socket) => onceConnected(socket, () => watch.expect('begin')));
      request.on('response', (response) => {
        watch.expect('idle');
        const remote = proxy ? undefined : response.socket.remoteAddress;
        bodyOf(response, most, () => watch.expect('idle')).then((bytes) => {
          watch.end();
          const isPrivate = remote === undefined ? isPrivateHost(host) : isPrivateAddress(remote);
          resolve({
            status: response.statusCode ?? 0,
            headers: plain(response.headers),
            body: bytes,
            isPrivate,
          });
        }, fail);
      });
      request.end(body);
    });
  }

  return { exchange, pause: async (milliseconds, signal) => wait(milliseconds, undefined, { signal }) };
}

/** What a connection that could not be made was to be made to. */
function atFault(error: unknown, host: string, proxy: URL | undefined): string {
  const { syscall } = error as NodeJS.ErrnoException;
  return proxy && (syscall === 'connect' || syscall === 'getaddrinfo') ? `the proxy ${proxy.host}` : host;
}

function onceConnected(socket: Socket, connected: () => void): void {
  if (socket.connecting) socket.once('connect', connected);
  else connected();
}

function plain(headers: http.IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
