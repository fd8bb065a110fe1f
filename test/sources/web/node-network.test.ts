import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from '../../../source/sources/web/client.ts';
import { type NetworkOptions, nodeNetwork } from '../../../source/sources/web/node-network.ts';
import { type BoardServer, openBoardServer } from '../../board-server/board-server.ts';
import type { troubles } from '../../board-server/troubles.ts';

let server: BoardServer;
beforeAll(async () => {
  server = await openBoardServer();
});
afterAll(() => server.close());

const times = { connect: 2000, begin: 300, idle: 300, total: 5000 };
const signal = new AbortController().signal;

/** A client that really asks, and does not wait before it asks again. */
function clientFor(options: Partial<NetworkOptions> = {}): Client {
  const network = nodeNetwork({ env: server.env, ca: server.certificate, times, ...options });
  return new Client({ ...network, pause: async () => {} }, Date.now);
}

const address = 'https://api.ashbyhq.com/posting-api/job-board/acme';

test('a board is asked through the proxy and TLS, by a program that says its name', async () => {
  const { bytes, etag } = await clientFor().ask({ address }, signal);
  expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ apiVersion: '1' });
  expect(server.asked.at(-1)).toBe(`GET ${address}`);
  const again = await clientFor().ask({ address, validators: { etag } }, signal);
  expect([again.isUnchanged, again.bytes.length]).toEqual([true, 0]);
});

test.each<[keyof typeof troubles, number, RegExp]>([
  ['hung', 3, /^there was no answer after 300 ms$/],
  ['slow body', 3, /^the answer did not go on after 300 ms$/],
  ['reset', 3, /^acme\.example broke off the connection$/],
  ['cut short', 3, /^acme\.example broke off the connection$/],
  ['cut short while compressed', 3, /^the answer of acme\.example was cut short$/],
  ['compressed wrongly', 1, /cannot be decompressed$/],
  ['compressed oddly', 1, /nobody asked for \(zstd\)$/],
  ['301 to private', 1, /^it leads to 127\.0\.0\.1, which only this computer/],
  ['301 to http', 1, /^it is redirected to http:\/\/acme\.example, which is not safe/],
  ['loop', 6, /^it is redirected more than 5 times$/],
  ['404 as HTML', 1, /^there is no such page at acme\.example \(404\)$/],
  ['403', 1, /does not let programs in \(403\)$/],
  ['429 with Retry-After', 1, /^acme\.example was asked too often \(429\): try again at \d\d:\d\d$/],
  ['429 without Retry-After', 3, /^acme\.example was asked too often \(429\): try again in some minutes$/],
  ['500', 3, /^acme\.example has trouble of its own \(500\)$/],
  ['large', 1, /^the answer is larger than 50 MB: not read$/],
  ['a bomb', 1, /^the answer is larger than 50 MB: not read$/],
])('%s: asked %i times, and said in words', async (trouble, count, words) => {
  server.make('acme.example', trouble);
  const before = server.asked.length;
  await expect(clientFor().ask({ address: 'https://acme.example/bridge-painter' }, signal)).rejects.toThrow(
    words,
  );
  expect(server.asked.length - before).toBe(count);
});

test('a server that has trouble once is asked again', async () => {
  server.make('acme.example', '500', 'reset', 'well');
  const { type } = await clientFor().ask({ address: 'https://acme.example/bridge-painter' }, signal);
  expect(type).toBe('text/html');
});

test('what is posted is not sent again', async () => {
  server.make('acme.example', '500');
  const before = server.asked.length;
  await expect(clientFor().ask({ address: 'https://acme.example/', body: {} }, signal)).rejects.toThrow(
    /\(500\)/,
  );
  expect(server.asked.length - before).toBe(1);
});

test('a certificate that nobody vouches for is not trusted, and how to trust it is said', async () => {
  const client = new Client(nodeNetwork({ env: server.env, times }), Date.now);
  await expect(client.ask({ address }, signal)).rejects.toThrow(
    /^the certificate of api\.ashbyhq\.com is not to be trusted .* NODE_EXTRA_CA_CERTS$/,
  );
});

test('a proxy that is not there is said to be that', async () => {
  const client = clientFor({ env: { https_proxy: 'http://127.0.0.1:9' } });
  await expect(client.ask({ address }, signal)).rejects.toThrow(
    /^the proxy 127\.0\.0\.1:9 takes no connections$/,
  );
});

test('a request ends at once when it is stopped', async () => {
  server.make('acme.example', 'hung');
  const stopping = new AbortController();
  const asking = clientFor().ask({ address: 'https://acme.example/' }, stopping.signal);
  setTimeout(() => stopping.abort(), 20);
  await expect(asking).rejects.toThrow(/aborted/i);
});

test('this computer is asked only by who names it', async () => {
  const client = clientFor({ env: {} });
  await expect(client.ask({ address: 'http://localhost:9/' }, signal)).rejects.toThrow(/not asked$/);
  await expect(client.ask({ address: 'http://127.0.0.1:9/' }, signal)).rejects.toThrow(/not asked$/);
  await expect(client.ask({ address: 'http://127.0.0.1:9/', isNamed: true }, signal)).rejects.toThrow(
    /takes no connections$/,
  );
});
