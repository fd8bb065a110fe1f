import type { Incoming } from './network.ts';
import { WebTrouble } from './web-trouble.ts';

const words: Readonly<Record<number, (host: string) => string>> = {
  401: (host) => `${host} wants a password (401)`,
  403: (host) => `${host} does not let programs in (403)`,
  404: (host) => `there is no such page at ${host} (404)`,
  407: () => 'the proxy wants a password (407)',
  410: (host) => `this page of ${host} was taken away (410)`,
  451: (host) => `${host} may not show this (451)`,
};

/** What an answer with such a status means that is no success. */
export function troubleOfStatus({ status, headers }: Incoming, host: string, now: number): WebTrouble {
  const wait = waitIn(headers['retry-after'], now);
  if (status === 429 || (status === 503 && wait !== undefined)) {
    const when = wait === undefined ? 'in some minutes' : `at ${clock(now + wait)}`;
    return new WebTrouble(
      `${host} was asked too often (${status}): try again ${when}`,
      'repeat',
      status,
      wait,
    );
  }
  if (status >= 500) return new WebTrouble(`${host} has trouble of its own (${status})`, 'repeat', status);
  const told = words[status]?.(host) ?? `${host} answers with ${status}`;
  return new WebTrouble(told, 'none', status);
}

/** Milliseconds that a `Retry-After` asks to wait: it is so many seconds, or a date. */
function waitIn(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** The time where the person is, with the date if it is not today's. */
function clock(time: number): string {
  const date = new Date(time);
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${hours}:${minutes}`;
}
