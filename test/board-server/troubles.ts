import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Does something else than to answer well. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => void;

/** Made beforehand: it takes longer than a server may. */
const bomb = gzipSync(Buffer.alloc(60_000_000, ' '), { level: 1 });

const json = { 'content-type': 'application/json' };

/** Everything that servers are known to do to those who ask them, by name. */
export const troubles = {
  /** Nothing comes, ever. */
  hung: () => {},
  /** The headers come, and nothing of what they announce. */
  'slow body': (_request, response) => {
    response.writeHead(200, json);
    response.write('{"jobs":');
  },
  reset: ({ socket }) => socket.destroy(),
  /** Half of what was announced, and then the end. */
  'cut short': ({ socket }, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' });
    response.write('{"jobs":', () => socket.destroySoon());
  },
  'cut short while compressed': (_request, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    response.end(gzipSync('{"jobs":[]}'.padEnd(10_000)).subarray(0, 20));
  },
  'compressed wrongly': (_request, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    response.end('{"jobs":[]}');
  },
  'compressed oddly': (_request, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'zstd' });
    response.end('{}');
  },
  '301 to private': (_request, response) => response.writeHead(301, { location: 'https://127.0.0.1/' }).end(),
  '301 to http': (_request, response) => response.writeHead(301, { location: 'http://acme.example/' }).end(),
  loop: ({ url = '/' }, response) => response.writeHead(302, { location: url }).end(),
  '404 as HTML': (_request, response) =>
    response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><h1>Not found</h1>'),
  '403': (_request, response) => response.writeHead(403).end(),
  '429 with Retry-After': (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '429 without Retry-After': (_request, response) => response.writeHead(429).end(),
  '500': (_request, response) => response.writeHead(500).end('oops'),
  'a page': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Sign in</title><p>Who are you?'),
  'a picture': (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'image/png' })
      .end(Buffer.from([137, 80, 78, 71, 0, 1, 2, 255, 254, 0])),
  'broken JSON': (_request, response) => response.writeHead(200, json).end('{"jobs":[{"id":1,'),
  /** 200 MB, as they are. */
  large: (_request, response) => {
    response.writeHead(200, json);
    const piece = Buffer.alloc(1_000_000, ' ');
    let left = 200;
    const write = () => {
      while (left-- > 0 && !response.destroyed)
        if (!response.write(piece)) return response.once('drain', write);
      return response.end();
    };
    write();
  },
  /** A few kilobytes that would become many megabytes. */
  'a bomb': (_request, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
    response.end(bomb);
  },
} as const satisfies Readonly<Record<string, Trouble>>;
