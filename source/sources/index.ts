import { access } from 'node:fs/promises';
import { archiveKind } from './archive.ts';
import { fileKind } from './file.ts';
import { folderKind } from './folder-kind.ts';
import type { Freshness, Input, Source, SourceKind } from './source.ts';
import { standardInputKind } from './standard-input.ts';

/** What may be an address or the name of a board; whatever knows boards is loaded only then. */
const likeWeb = /^(?:https?:\/\/|[a-z]+(?::|$)|[a-z\d.-]+\.(?:app|com?|de|hr|io)(?:\/|$))/i;

const webKind: SourceKind = {
  name: 'a board or an address on the web',
  matches: async (from) => likeWeb.test(from) && (await import('./web/web-kind.ts')).webKind.matches(from),
  open: async (from, input, freshness) =>
    (await import('./web/web-kind.ts')).webKind.open(from, input, freshness),
};

/** What is written like an address or a board, of a kind that is none: no file of that name is missed. */
const unknownKind: SourceKind = {
  ...webKind,
  isPath: true,
  matches: async (from) => /^[a-z][a-z\d+.-]+:[^\s]/i.test(from) && !(await exists(from)),
};

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Every kind of source that can be named on the command line; the first that fits is taken. */
const kinds: readonly SourceKind[] = [
  standardInputKind,
  archiveKind,
  webKind,
  unknownKind,
  folderKind,
  fileKind,
];

/** The kind of source that a name stands for: whatever is nothing else is a file. */
export async function kindOf(from: string): Promise<SourceKind> {
  for (const kind of kinds) if (await kind.matches(from)) return kind;
  return fileKind;
}

/** The source that `--from` names. */
export async function openSource(from: string, input: Input, freshness?: Freshness): Promise<Source> {
  return (await kindOf(from)).open(from, input, freshness);
}
