import { boardsOnWeb } from '../../reading/boards/on-web/index.ts';
import type { BoardOnWeb, Site } from '../../reading/boards/on-web/on-web.ts';
import { sitesNamed } from '../../reading/boards/on-web/sites.ts';
import { boardAt, type Target } from './targets.ts';

type Board = Target & { readonly kind: 'board' };

/** Addresses in a page, also where they stand in a script or without a protocol. */
const addresses = /(?:https?:)?\/\/[a-z\d][\w.-]*\.[a-z]{2,}\/[^\s"'<>()\\]*/gi;

/** The board that a page shows as its own: it says so, or it leads there more often than to any other. */
export function embeddedBoard(page: string, at: URL): Board | undefined {
  const plain = page.replace(/\\u002f|\\\//gi, '/').replaceAll('&amp;', '&');
  const found = saidIn(plain, at) ?? mostLinked(plain);
  if (!found) return undefined;
  const job = jobIn(at, found.board);
  return job === undefined ? found : { ...found, sites: found.sites.map((site) => ({ ...site, job })) };
}

function saidIn(page: string, at: URL): Board | undefined {
  for (const board of boardsOnWeb)
    for (const pattern of board.embedded ?? []) {
      const [text, name] = pattern.exec(page) ?? [];
      if (text === undefined) continue;
      const sites: readonly Site[] =
        name === undefined ? [{ name: at.host, host: at.host }] : sitesNamed(board, name);
      if (sites.length > 0) return { kind: 'board', board, sites };
    }
  return undefined;
}

function mostLinked(page: string): Board | undefined {
  const counts = new Map<string, { readonly target: Board; count: number }>();
  for (const [text] of page.matchAll(addresses)) {
    const address = text.replace(/^(?:https?:)?/i, 'https:');
    const target = URL.canParse(address) ? companyBoardAt(new URL(address)) : undefined;
    if (!target) continue;
    const key = `${target.board.name}:${target.sites[0]?.name}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { target, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.target;
}

/** The board of a company at an address: all of it, even where the address is that of one job. */
function companyBoardAt(address: URL): Board | undefined {
  const found = boardAt(address);
  if (!found?.board.sitesNamed) return undefined;
  const sites = found.sites.map(({ name, host }) => ({ name, host })).filter(({ name }) => name !== '');
  return sites.length > 0 ? { ...found, sites } : undefined;
}

function jobIn(at: URL, { jobParameter }: BoardOnWeb): string | undefined {
  return (jobParameter !== undefined && at.searchParams.get(jobParameter)) || undefined;
}
