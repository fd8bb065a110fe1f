import { textIn } from '../records/loose-values.ts';

/** Parts of a board's address that are no company's. */
const noCompany = new Set(['api', 'embed', 'jobs', 'job', 'www', 'v1', 'j', 'careers', 'o', 'p', 'apply']);

/**
 * What a company is called by the address of its board, the only place where some boards say it: `acme-works` is “Acme Works”.
 * The pattern's first group is the company's part.
 */
export function companyInAddress(address: unknown, pattern: RegExp): string | undefined {
  const [, part = ''] = pattern.exec(textIn(address) ?? '') ?? [];
  const name = decoded(part);
  return name === '' || noCompany.has(name.toLowerCase()) ? undefined : companyOfSlug(name);
}

/** A company's part of an address as a name; capitals in it are meant. */
export function companyOfSlug(slug: string): string {
  if (/[A-Z ]/.test(slug)) return slug;
  return slug
    .split(/[-_]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ')
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
