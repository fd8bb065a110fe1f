import { fileKind } from './file.ts';
import { folderKind } from './folder.ts';
import type { Input, Source, SourceKind } from './source.ts';
import { standardInputKind } from './standard-input.ts';

/** Every kind of source that can be named on the command line; the first that fits is taken. */
const kinds: readonly SourceKind[] = [standardInputKind, folderKind, fileKind];

/** The source that `--from` names. */
export async function openSource(from: string, input: Input): Promise<Source> {
  for (const kind of kinds) if (await kind.matches(from)) return kind.open(from, input);
  return fileKind.open(from, input);
}
