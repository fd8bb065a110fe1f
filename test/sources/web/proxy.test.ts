import { expect, test } from 'vitest';
import { proxyFor } from '../../../source/sources/web/proxy.ts';

const api = new URL('https://api.acme.example/jobs');
const proxyIn = (env: NodeJS.ProcessEnv, address = api) => proxyFor(address, env)?.href;

test.each([
  [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
  [{ https_proxy: 'http://small.example', HTTPS_PROXY: 'http://large.example' }, 'http://small.example/'],
  [{ https_proxy: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
  [{ HTTPS_PROXY: 'http://me:secret@proxy.example' }, 'http://me:secret@proxy.example/'],
  [{ ALL_PROXY: 'http://proxy.example' }, 'http://proxy.example/'],
  [{ HTTP_PROXY: 'http://proxy.example' }, undefined],
  [{ HTTPS_PROXY: '' }, undefined],
  [{ HTTPS_PROXY: 'http://[' }, undefined],
])('with %j the proxy is %s', (env, proxy) => {
  expect(proxyIn(env)).toBe(proxy);
});

test('what is not encrypted has a proxy of its own', () => {
  const env = { HTTP_PROXY: 'http://plain.example', HTTPS_PROXY: 'http://safe.example' };
  expect(proxyIn(env, new URL('http://acme.example/'))).toBe('http://plain.example/');
});

test.each([
  ['api.acme.example', true],
  ['API.Acme.Example', true],
  ['acme.example', true],
  ['.acme.example', true],
  ['*.acme.example', true],
  ['api.acme.example:443', true],
  ['api.acme.example:8443', false],
  ['*', true],
  ['localhost, api.acme.example', true],
  ['localhost api.acme.example', true],
  ['acme', false],
  ['me.example', false],
  ['', false],
])('NO_PROXY of “%s” spares it: %s', (list, isSpared) => {
  for (const name of ['NO_PROXY', 'no_proxy'])
    expect(proxyIn({ HTTPS_PROXY: 'http://proxy.example', [name]: list })).toBe(
      isSpared ? undefined : 'http://proxy.example/',
    );
});

test.each([
  ['http://127.0.0.1:8080/', '127.0.0.1', true],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080', true],
  ['http://127.0.0.1:8080/', '127.0.0.1:80', false],
  ['http://[::1]:8080/', '::1', true],
  ['http://[::1]:8080/', '[::1]', true],
  ['http://[::1]:8080/', '[::1]:8080', true],
])('%s is spared by %s: %s', (address, list, isSpared) => {
  const env = { HTTP_PROXY: 'http://proxy.example', NO_PROXY: list };
  expect(proxyIn(env, new URL(address)) === undefined).toBe(isSpared);
});
