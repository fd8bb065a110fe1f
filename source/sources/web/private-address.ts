import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { WebTrouble } from './web-trouble.ts';

/** Networks that only who is in them can reach; RFC 6890 and its successors. */
const networks =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/4 240.0.0.0/4 ::/96 64:ff9b:1::/48 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const privates = new BlockList();
for (const network of networks.split(' ')) {
  const [address = '', bits] = network.split('/');
  privates.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
}

/** Names that mean this machine or one next to it. */
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/i;

/** Whether a host, by its name or number alone, is one that the rest of the world cannot reach. */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) > 0 ? isPrivateAddress(bare) : privateNames.test(bare);
}

/** Whether an IP address is one that the rest of the world cannot reach. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  const inside = inV4(bare);
  if (inside !== undefined) return privates.check(inside, 'ipv4');
  return privates.check(bare, isIP(bare) === 6 ? 'ipv6' : 'ipv4');
}

/** The IPv4 address that an IPv6 address holds: mapped, translated or 6to4. */
function inV4(address: string): string | undefined {
  const [, dotted] = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (dotted) return dotted;
  const [, mappedHigh, mappedLow] =
    /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address) ?? [];
  const [, sixHigh, sixLow] = /^2002:([\da-f]{1,4}):([\da-f]{1,4})/i.exec(address) ?? [];
  const [high, low] = [mappedHigh ?? sixHigh, mappedLow ?? sixLow].map((part) =>
    Number.parseInt(part ?? '', 16),
  );
  if (high === undefined || low === undefined || Number.isNaN(high + low)) return undefined;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** That an address may not be asked, as somebody other than the person named it. */
export function refusedAsPrivate(host: string): WebTrouble {
  return new WebTrouble(`it leads to ${host}, which only this computer or its network can reach: not asked`);
}

/** What finds the addresses of a host, as Node's own `dns.lookup` does. */
export type FindAddresses = (
  host: string,
  options: LookupAllOptions,
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks up a host when a connection is made, and refuses what is private: what was looked up before can have changed since.
 */
export function publicLookup(find: FindAddresses = lookup): LookupFunction {
  return (hostname, options, callback) => {
    find(hostname, { ...options, all: true }, (error, found = []) => {
      if (error) return callback(error, []);
      if (found.some(({ address }) => isPrivateAddress(address)))
        return callback(refusedAsPrivate(hostname) as NodeJS.ErrnoException, []);
      const [first] = found;
      if (options.all) return callback(null, [...found]);
      return callback(null, first?.address ?? '', first?.family);
    });
  };
}
