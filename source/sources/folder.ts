import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../reading/problem.ts';
import { isPostingFile, isPostingFolder, isReadme } from './file-names.ts';
import { eventsOf, type FileNames, idOfPath } from './found-postings.ts';
import { Gathered } from './gathered.ts';
import { type FileText, readTextFile } from './read-file.ts';
import type { FoundPosting, SourceEvent, SourceKind } from './source.ts';
import { reasonOf, trouble } from './trouble.ts';

/** Files that are read at a time, so that the disk and the parser both have something to do. */
const batchSize = 64;

/** A folder and all folders in it: every file that can hold postings, apart from those that are about the folder. */
export const folderKind: SourceKind = {
  name: 'a folder',
  isPath: true,
  matches: async (from) => {
    try {
      return (await stat(from)).isDirectory();
    } catch {
      // What is not there is no folder; the file that it then must be says what is wrong.
      return false;
    }
  },
  open: (from) => ({
    title: path.basename(path.resolve(from)),
    read: (signal) => readFolder(from, signal),
  }),
};

/** What happens while every file of a folder that can hold postings is read. */
export async function* readFolder(folder: string, signal: AbortSignal): AsyncGenerator<SourceEvent> {
  let files: string[] = [];
  for await (const found of filesIn(folder)) {
    if (signal.aborted) return;
    if (typeof found !== 'string') yield { kind: 'failed', problems: [found] };
    else if (files.push(found) >= batchSize) {
      yield* eventsOfFiles(folder, files);
      files = [];
    }
  }
  yield* eventsOfFiles(folder, files);
}

/** What happens when files are read, in the order of their names, whichever came from the disk first. */
async function* eventsOfFiles(folder: string, files: readonly string[]): AsyncGenerator<SourceEvent> {
  const texts = await Promise.all(files.map(readTextFile));
  const gathered = new Gathered<FoundPosting>();
  for (const [at, file] of files.entries())
    if (!isScript(texts[at]))
      for (const event of eventsOf(texts[at] ?? '', namesOf(file, folder))) gathered.add(published(event));
  yield* gathered.events();
}

function isScript(text: FileText | undefined): boolean {
  return typeof text === 'string' && text.startsWith('#!');
}

/** What happens, without postings that say of themselves that they are drafts. */
function published(event: SourceEvent): SourceEvent {
  if (event.kind !== 'found') return event;
  return { ...event, postings: event.postings.filter(({ posting }) => posting.more?.draft !== true) };
}

function namesOf(file: string, folder: string): FileNames {
  return { shown: file, name: idOfPath(path.relative(folder, file)), path: path.resolve(file) };
}

/** The files under a folder in the order of their names, each once, however links lead to it; and what is wrong with it. */
export async function* filesIn(
  folder: string,
  seen = new Set<string>(),
  isInside = false,
): AsyncGenerator<string | Problem> {
  try {
    const real = await realpath(folder);
    if (!isNew(real, seen)) return;
    const entries = await readdir(folder, { withFileTypes: true });
    // A folder for each posting, with the posting in its README.
    const isAlone = isInside && !entries.some((each) => each.isDirectory() || isPostingFile(each.name));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      const kind = await kindOf(entry, file);
      if (kind === 'folder') {
        if (isPostingFolder(entry.name)) yield* filesIn(file, seen, true);
      } else if (
        kind === 'file' &&
        (isPostingFile(entry.name) || (isAlone && isReadme(entry.name))) &&
        isNew(await targetOf(entry, file, real), seen)
      )
        yield file;
    }
  } catch (error) {
    yield trouble(folder, reasonOf(error));
  }
}

/** What there is under a name, or behind a link; nothing for pipes and devices, which would be read without end. */
async function kindOf(entry: Dirent, file: string): Promise<'folder' | 'file' | undefined> {
  try {
    const found = entry.isSymbolicLink() ? await stat(file) : entry;
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    // A link that leads nowhere is said where it is read.
    return 'file';
  }
}

/** Where a file really is; a link that leads nowhere is itself. */
async function targetOf(entry: Dirent, file: string, folder: string): Promise<string> {
  const own = path.join(folder, entry.name);
  return entry.isSymbolicLink() ? realpath(file).catch(() => own) : own;
}

function isNew(file: string, seen: Set<string>): boolean {
  return !seen.has(file) && Boolean(seen.add(file));
}
