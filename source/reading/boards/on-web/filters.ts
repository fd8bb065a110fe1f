import type { BoardOnWeb, Site, WebRequest } from './on-web.ts';

/** Which of a board's postings an address asks for. */
export type Filters = Pick<Site, 'filters' | 'ignored'>;

/** Names of parameters that stand for a part of the postings, as pages of boards have them. */
const filterName =
  /^(?:q|query|search|keywords?|(?:team|department|location|office|country|city|region|level|commitment|industry|skill|tag|role)s?(?:_?ids?)?|categor(?:y|ies)|workplace(?:_?type)?|employment_?types?|job_?types?|remote|seniority|experience|geo|company(?:_?name)?)$/i;

/** What a query such as `?team=Works&utm_source=x` asks for: what the board's API takes as well, and what it does not. */
export function filtersIn({ filters = [] }: BoardOnWeb, query: URLSearchParams): Filters {
  const taken = new URLSearchParams();
  const ignored: string[] = [];
  for (const [name, value] of query) {
    if (value === '') continue;
    const own = filters.find((each) => each.toLowerCase() === name.toLowerCase());
    if (own !== undefined) taken.append(own, value);
    else if (filterName.test(name.replace(/\[\]$/, ''))) ignored.push(`${name}=${value}`);
  }
  return {
    ...(taken.size > 0 && { filters: taken.toString() }),
    ...(ignored.length > 0 && { ignored }),
  };
}

/** A request for no more than a site's filters let through. */
export function filtered(request: WebRequest, { filters }: Site): WebRequest {
  if (filters === undefined) return request;
  const address = new URL(request.address);
  const wanted = new URLSearchParams(filters);
  for (const name of wanted.keys()) address.searchParams.delete(name);
  for (const [name, value] of wanted) address.searchParams.append(name, value);
  return { ...request, address: address.href };
}
