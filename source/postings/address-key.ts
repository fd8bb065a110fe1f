import { asUrl } from './text/links.ts';

/** Parameters that say who followed a link, not where it leads. */
const tracking = /^(utm_.*|gh_src|lever-.*|fbclid|gclid|mc_.*|trackingid|refid)$/i;

/** Behind a posting's address: the form to apply with, which belongs to the same posting. */
const form = /\/(apply|application)$/i;

/** Places on a page that are no posting of their own, and what the address of a page is shared with. */
const untelling = /^#?(app|apply|application|top|content|:~:.*)?$|^#utm_/i;

/** Addresses in which there is nothing to leave out but what stands in front; most are. */
const plain = /^https?:\/\/(?!www\.)([a-z][a-z0-9.-]*\.[a-z]+(?:\/[\w~-]+)*\/[\w~-]*\d)$/;

/**
 * The address of a posting's page without what does not tell postings apart: protocol, `www`, the way to its form, what
 * tracks people. Nothing if it is no page on the web, or a site's first one.
 */
export function addressKey(url: string): string | undefined {
  const [, told] = plain.exec(url) ?? [];
  if (told !== undefined) return told;
  if (!/^https?:/i.test(url) || !asUrl(url)) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  const path = withoutSlash(withoutSlash(pathname).replace(form, ''));
  const place = untelling.test(hash) ? '' : hash;
  const query = queryKey(search);
  if (path === '' && query === '' && place === '') return undefined;
  return host.replace(/^www\./, '') + path + query + place;
}

function queryKey(search: string): string {
  if (search === '') return '';
  const told = Array.from(new URLSearchParams(search)).filter(([name]) => !tracking.test(name));
  const parameters = new URLSearchParams(told);
  parameters.sort();
  return told.length === 0 ? '' : `?${parameters}`;
}

function withoutSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
