import { filtersIn } from './filters.ts';
import type { BoardOnWeb, Site } from './on-web.ts';

/** What can be whose board it is. */
const plainName = /^[\p{L}\d][\p{L}\d ._-]*$/u;

/** What can be a part of a host, or a host. */
const hostName = /^[a-z\d]+(?:[.-]+[a-z\d]+)*$/i;

/** Whose board an address is; nothing if it is none of this board's. */
export function siteAt(board: BoardOnWeb, address: URL): Site | undefined {
  const { addresses, nobody = [] } = board;
  const { host: named, pathname, search, searchParams } = address;
  const text = `${named.replace(/^www\.(?=[^.]+\.[^.]+\.)/, '')}${pathname.replace(/\/{2,}/g, '/')}${search}`;
  for (const pattern of addresses) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { name: part = '', host, job } = found.groups ?? {};
    const name = decoded(part);
    if (name !== '' && (!plainName.test(name) || nobody.includes(name.toLowerCase()))) continue;
    return { name, host, job: job && canonicalId(decoded(job)), ...filtersIn(board, searchParams) };
  }
  return undefined;
}

/** UUIDs are the same in capitals, and boards know them without. */
function canonicalId(id: string): string {
  return /^[\da-f]{8}-[\da-f-]{27}$/i.test(id) ? id.toLowerCase() : id;
}

/** Whose boards a name may mean that was typed after a board's own; nothing if it can be nobody's. */
export function sitesNamed(board: BoardOnWeb, name: string): readonly Site[] {
  if (name === '') return board.sitesNamed ? [] : [{ name }];
  return name.split('/').every((each) => plainName.test(each)) ? (board.sitesNamed?.(name) ?? []) : [];
}

/** What postings of a board are known by, before their ids: `lever:acme`, `remoteok`. */
export function boardKey(board: BoardOnWeb, site: Site): string {
  return board.sitesNamed ? `${board.name}:${typedName(board, site)}` : board.name;
}

/** What is typed after a board's name for a site of it. */
export function typedName({ typed }: BoardOnWeb, site: Site): string {
  return typed?.(site) ?? site.name;
}

/** The sites of a board that has a host for each, ending so; a name that has a dot is a host of the company's own. */
export function atHost(...suffixes: readonly string[]): (name: string) => readonly Site[] {
  return (name) => {
    if (!hostName.test(name)) return [];
    return name.includes('.')
      ? [{ name, host: name }]
      : suffixes.map((suffix) => ({ name, host: `${name}.${suffix}` }));
  };
}

/** The host of such a site. */
export function hostOf({ name, host }: Site, suffix: string): string {
  return host ?? `${name}.${suffix}`;
}

/** A name as a part of an address. */
export function part(name: string): string {
  return encodeURIComponent(name);
}

/** A number in an address's query, counted on from there. */
export function countedOn(address: string, parameter: string, step: number, first = 0): string {
  const url = new URL(address);
  url.searchParams.set(parameter, String(Number(url.searchParams.get(parameter) ?? first) + step));
  return url.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
