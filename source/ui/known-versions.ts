import type { Posting } from '../postings/posting.ts';
import type { Version } from '../postings/versions/version.ts';

/** The versions of a posting, the oldest first, as it is now last. */
export interface KnownVersions {
  readonly of: Posting;
  readonly all: readonly Version[];
}

/** All versions of a posting, if they are known, and the one so many back, if that is not the last. */
export function versionsRead(
  known: KnownVersions | undefined,
  posting: Posting | undefined,
  back: number,
): { readonly versions: readonly Version[] | undefined; readonly version: Version | undefined } {
  const versions = posting !== undefined && known?.of === posting ? known.all : undefined;
  return { versions, version: back > 0 ? versions?.at(-1 - back) : undefined };
}

/** Rows of text that the line takes which says what version is read. */
export function versionRows(version: Version | undefined): number {
  return version ? 1 : 0;
}
