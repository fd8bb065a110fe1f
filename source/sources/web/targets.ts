import { filtersIn } from '../../reading/boards/on-web/filters.ts';
import { boardsOnWeb } from '../../reading/boards/on-web/index.ts';
import type { BoardOnWeb, Site } from '../../reading/boards/on-web/on-web.ts';
import { boardKey, siteAt, sitesNamed } from '../../reading/boards/on-web/sites.ts';
import { type Repository, rawFileAt, repositoryAt, repositoryName, repositoryNamed } from './repository.ts';

/** What a source on the web is, by what was typed for it. */
export type Target =
  /** A board; it is the first of these sites that is there. */
  | { readonly kind: 'board'; readonly board: BoardOnWeb; readonly sites: readonly Site[] }
  | { readonly kind: 'repository'; readonly repository: Repository }
  /** Any page, which has to be read to know what it is. */
  | { readonly kind: 'page'; readonly address: string };

/** Whether something typed is an address on the web. */
export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from) && URL.canParse(from);
}

/** What something typed means: an address, or a name of the table of boards; nothing if it is neither. */
export function targetOf(from: string): Target | undefined {
  if (isAddress(from)) return targetAt(new URL(from));
  const [, name = '', who = ''] = /^([a-z]+)(?::(.*))?$/i.exec(from) ?? [];
  const repository = name.toLowerCase() === 'github' ? repositoryNamed(who) : undefined;
  if (repository) return { kind: 'repository', repository };
  const board = boardsOnWeb.find((each) => each.name === name.toLowerCase());
  const [whose = '', query = ''] = who.trim().split('?');
  const sites = board ? sitesNamed(board, whose) : [];
  if (!board || sites.length === 0) return withoutProtocol(from);
  const filters = filtersIn(board, new URLSearchParams(query));
  return { kind: 'board', board, sites: sites.map((site) => ({ ...site, ...filters })) };
}

/** A board or a repository at an address of which only the protocol is missing; nothing else, as that can be a file. */
function withoutProtocol(from: string): Target | undefined {
  const address = `https://${from}`;
  if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/|$)/i.test(from) || !URL.canParse(address)) return undefined;
  const target = targetAt(new URL(address));
  return target.kind === 'page' ? undefined : target;
}

/** Whether something typed begins with the name of a board, whatever is wrong with the rest. */
export function isKnownName(from: string): boolean {
  const [, name = ''] = /^([a-z]+):/i.exec(from) ?? [];
  return name.toLowerCase() === 'github' || boardsOnWeb.some((board) => board.name === name.toLowerCase());
}

/** What an address is. */
export function targetAt(address: URL): Target {
  const file = rawFileAt(address);
  if (file !== undefined) return { kind: 'page', address: file };
  const repository = repositoryAt(address);
  if (repository) return { kind: 'repository', repository };
  return boardAt(address) ?? { kind: 'page', address: address.href };
}

/** The board that an address belongs to; nothing if it is none that is known. */
export function boardAt(address: URL): (Target & { readonly kind: 'board' }) | undefined {
  for (const board of boardsOnWeb) {
    const site = siteAt(board, address);
    if (site) return { kind: 'board', board, sites: [site] };
  }
  return undefined;
}

/** What a source is called on the screen. */
export function titleOf(target: Target): string {
  if (target.kind === 'repository') return repositoryName(target.repository);
  if (target.kind === 'page') return target.address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const { board, sites } = target;
  const [site = { name: '' }] = sites;
  const filters = site.filters === undefined ? '' : `?${site.filters}`;
  return `${board.sitesNamed ? boardKey(board, site) : board.title}${filters}`;
}

/** What kind of source it is, as people call it. */
export function kindOf(target: Target): string {
  if (target.kind === 'board') return target.board.title;
  return target.kind === 'repository' ? 'a repository' : 'a page';
}
