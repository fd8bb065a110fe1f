import { name, version } from '../../version.ts';
import { HostQueue } from './host-queue.ts';
import type { Incoming, Network } from './network.ts';
import { isPrivateHost, refusedAsPrivate } from './private-address.ts';
import { troubleOfStatus } from './status-trouble.ts';
import { WebTrouble } from './web-trouble.ts';

/** What a server said of an answer, so that it can be asked whether it is still the same. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

/** What is to be asked. */
export interface Asked {
  readonly address: string;
  /** Posted as JSON. */
  readonly body?: unknown;
  /** Of an answer that is kept. */
  readonly validators?: Validators | undefined;
  /** Whether the person named this very address, and so it may be one that only this computer or its network can reach. */
  readonly isNamed?: boolean;
  /** Whether what an address sends one to need not be asked, as its name says enough. */
  readonly isEnough?: (address: URL) => boolean;
  /** Milliseconds between two requests to this host. */
  readonly pause?: number | undefined;
}

/** What was answered. */
export interface Answer extends Validators {
  /** Where it came from in the end. */
  readonly address: string;
  /** Whether it is the same that is kept, and so is not sent again. */
  readonly isUnchanged: boolean;
  readonly bytes: Uint8Array;
  /** What it is said to be, such as `text/html`. */
  readonly type: string;
  /** Whether whatever it names may be one that only this computer or its network can reach. */
  readonly isPrivate: boolean;
}

const mostRedirects = 5;
/** Milliseconds before the second and the third attempt. */
const waits = [500, 1000];
/** Who asks for more patience is not asked again now. */
const longestWait = 30_000;
const usualPause = 250;

const agent = `${name}/${version} (${name} on the npm registry)`;
const accepted = 'application/json, application/xml;q=0.9, text/html;q=0.9, */*;q=0.8';

/** Asks servers with good manners, and gives answers or says why there is none. */
export class Client {
  readonly #network: Network;
  readonly #now: () => number;
  readonly #queue = new HostQueue();
  readonly #asked = new Map<string, number>();
  #withoutNetwork: WebTrouble | undefined;

  constructor(network: Network, now: () => number) {
    this.#network = network;
    this.#now = now;
  }

  /** The answer to a request, after redirects and, if it can be repeated, some patience; else a {@link WebTrouble}. */
  async ask(asked: Asked, signal: AbortSignal): Promise<Answer> {
    let address = new URL(asked.address);
    let mayBePrivate = asked.isNamed === true;
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const incoming = await this.#askOne(address, asked, mayBePrivate, signal);
      mayBePrivate &&= incoming.isPrivate;
      const target = redirectIn(incoming, address);
      if (!target) return this.#answerOf(incoming, address);
      if (asked.isEnough?.(target)) return nothingBut(target);
      address = target;
    }
    throw new WebTrouble(`it is redirected more than ${mostRedirects} times`);
  }

  #answerOf(incoming: Incoming, { href, hostname }: URL): Answer {
    const { status, headers, body, isPrivate } = incoming;
    const isUnchanged = status === 304;
    if (!isUnchanged && (status < 200 || status > 299))
      throw troubleOfStatus(incoming, hostname, this.#now());
    return {
      address: href,
      isUnchanged,
      bytes: body,
      type: (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      etag: headers.etag,
      lastModified: headers['last-modified'],
      isPrivate,
    };
  }

  async #askOne(address: URL, asked: Asked, mayBePrivate: boolean, signal: AbortSignal): Promise<Incoming> {
    if (!mayBePrivate && isPrivateHost(address.hostname)) throw refusedAsPrivate(address.hostname);
    const outgoing = {
      address,
      headers: headersOf(asked),
      body: asked.body === undefined ? undefined : JSON.stringify(asked.body),
      mayBePrivate,
    };
    return this.#queue.inTurn(address.host, signal, async () => {
      for (let attempt = 0; ; attempt++) {
        await this.#rest(address.host, asked.pause ?? usualPause, signal);
        try {
          const incoming = await this.#network.exchange(outgoing, signal);
          const { status } = incoming;
          if (status !== 429 && status < 500) return incoming;
          throw troubleOfStatus(incoming, address.hostname, this.#now());
        } catch (error) {
          const wait = this.#patience(error, attempt, outgoing.body === undefined);
          if (wait === undefined) throw error;
          await this.#network.pause(wait, signal);
        }
      }
    });
  }

  /** Milliseconds after which to try again; nothing if that is of no use, or would do something twice. */
  #patience(error: unknown, attempt: number, isReading: boolean): number | undefined {
    if (!(error instanceof WebTrouble)) return undefined;
    if (error.remedy === 'network') this.#withoutNetwork = error;
    const usual = waits[attempt];
    if (error.remedy !== 'repeat' || usual === undefined || !isReading) return undefined;
    const wait = error.wait ?? usual * (0.75 + Math.random() / 2);
    return wait > longestWait ? undefined : wait;
  }

  /** Leaves a host in peace for a while after it was asked; without a network nothing is asked again in this run. */
  async #rest(host: string, pause: number, signal: AbortSignal): Promise<void> {
    if (this.#withoutNetwork) throw this.#withoutNetwork;
    const last = this.#asked.get(host);
    const wait = last === undefined ? 0 : last + pause - this.#now();
    if (wait > 0) await this.#network.pause(Math.min(wait, pause), signal);
    this.#asked.set(host, this.#now());
  }
}

/** Where one is sent, without having asked there. */
function nothingBut({ href }: URL): Answer {
  return { address: href, isUnchanged: false, bytes: new Uint8Array(), type: '', isPrivate: false };
}

function headersOf({ body, validators = {} }: Asked): Record<string, string> {
  const { etag, lastModified } = validators;
  return {
    'user-agent': agent,
    accept: accepted,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

/** Where an answer sends one; nothing if it is one itself. */
function redirectIn({ status, headers }: Incoming, address: URL): URL | undefined {
  const { location } = headers;
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  if (!URL.canParse(location, address.href)) throw new WebTrouble('it is redirected to what is no address');
  const target = new URL(location, address);
  if (target.protocol !== 'https:' && target.protocol !== address.protocol)
    throw new WebTrouble(
      `it is redirected to ${target.protocol}//${target.host}, which is not safe: not asked`,
    );
  return target;
}
