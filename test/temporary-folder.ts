import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder; whoever makes it calls `remove`. */
export function makeTemporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'npm-jobs-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
