import { expect, test } from 'vitest';
import {
  type FindAddresses,
  isPrivateHost,
  publicLookup,
} from '../../../source/sources/web/private-address.ts';

test.each([
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:10.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::192.168.1.1]',
  '[2002:7f00:1::]',
  '[fe80::1]',
  '[fd00::1]',
  'localhost',
  'LOCALHOST.',
  'a.localhost',
  'printer.local',
  'wiki.internal',
])('%s is reached only from this computer or its network', (host) => {
  expect(isPrivateHost(new URL(`http://${host}/`).hostname)).toBe(true);
});

test.each([
  '93.184.216.34',
  '172.32.0.1',
  '100.128.0.1',
  '[2606:2800:220:1::]',
  '[::ffff:5db8:d822]',
  'localhost.example',
  '1.2.3.4.example',
])('%s is reached by everybody', (host) => {
  expect(isPrivateHost(new URL(`http://${host}/`).hostname)).toBe(false);
});

/** What is connected to when a name is looked up and these are its addresses. */
function found(addresses: readonly string[], all = false): Promise<unknown> {
  const find: FindAddresses = (_host, _options, say) =>
    say(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  return new Promise((resolve) =>
    publicLookup(find)('acme.example', { all }, (error, address) => resolve(error?.message ?? address)),
  );
}

test('a name that leads to a private address when it is connected to is refused, also as one of several', async () => {
  expect(await found(['93.184.216.34'])).toBe('93.184.216.34');
  expect(await found(['93.184.216.34', '93.184.216.35'], true)).toHaveLength(2);
  expect(await found(['93.184.216.34', '127.0.0.1'], true)).toMatch(/leads to acme\.example.*not asked$/);
  expect(await found(['::ffff:10.0.0.1'])).toMatch(/not asked$/);
  expect(await found(['fe80::1%eth0'])).toMatch(/not asked$/);
});
