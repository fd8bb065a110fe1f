import { expect, test } from 'vitest';
import { HostQueue } from '../../../source/sources/web/host-queue.ts';

/** A queue in which every task waits until it is let go, and what was begun. */
function queue() {
  const hosts = new HostQueue();
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const add = (host: string, name = host, signal = new AbortController().signal) =>
    hosts.inTurn(host, signal, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await settled();
  };
  return { begun, add, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('six hosts are asked at a time, and the next as soon as one is done', async () => {
  const { begun, add, end } = queue();
  for (const host of 'abcdefgh') add(host);
  await settled();
  expect(begun.join('')).toBe('abcdef');
  await end('c');
  expect(begun.join('')).toBe('abcdefg');
  await end('a');
  expect(begun.join('')).toBe('abcdefgh');
});

test('a host is asked for one thing at a time, in the order of asking, and takes no place from others meanwhile', async () => {
  const { begun, add, end } = queue();
  for (let count = 1; count <= 9; count++) add('a', `a${count}`);
  for (const host of 'bcdef') add(host);
  await settled();
  expect(begun).toEqual(['a1', 'b', 'c', 'd', 'e', 'f']);
  await end('a1');
  expect(begun.at(-1)).toBe('a2');
});

test('who gives up waiting is never asked, and holds nobody up', async () => {
  const { begun, add, end } = queue();
  const stopping = new AbortController();
  add('a', 'first');
  const second = add('a', 'second', stopping.signal);
  add('a', 'third');
  stopping.abort();
  await expect(second).rejects.toThrow(/abort/);
  await end('first');
  expect(begun).toEqual(['first', 'third']);
});

test('a task that fails makes room for the next', async () => {
  const hosts = new HostQueue(1);
  const { signal } = new AbortController();
  await expect(hosts.inTurn('a', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await hosts.inTurn('b', signal, async () => 'yes')).toBe('yes');
});
