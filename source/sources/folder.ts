import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { noPlace, type Problem, problemAt } from '../reading/problem.ts';
import { idOfPath, isDocument, isPostingFile, isPostingFolder, isReadme } from './file-names.ts';
import { eventsOf, type FileNames } from './found-postings.ts';
import { Gathered } from './gathered.ts';
import { LeftOut } from './left-out.ts';
import { nameIn, onDisk } from './path-bytes.ts';
import { type FileText, readTextFile } from './read-file.ts';
import type { FoundPosting, SourceEvent } from './source.ts';
import { reasonOf, trouble } from './trouble.ts';

/** Files that are read at a time, so that the disk and the parser both have something to do. */
const batchSize = 64;

/** What happens while every file of a folder that can hold postings is read. */
export async function* readFolder(folder: string, signal: AbortSignal): AsyncGenerator<SourceEvent> {
  const leftOut = new LeftOut();
  let files: string[] = [];
  for await (const found of filesIn(folder)) {
    if (signal.aborted) return;
    if (typeof found !== 'string') yield* leftOut.rest({ kind: 'failed', problems: [found] });
    else if (files.push(found) >= batchSize) {
      for await (const event of eventsOfFiles(folder, files)) yield* leftOut.rest(event);
      files = [];
    }
  }
  for await (const event of eventsOfFiles(folder, files)) yield* leftOut.rest(event);
  yield* leftOut.said(folder);
}

/** What happens when files are read, in the order of their names, whichever came from the disk first. */
async function* eventsOfFiles(folder: string, files: readonly string[]): AsyncGenerator<SourceEvent> {
  const texts = await Promise.all(files.map(readTextFile));
  const gathered = new Gathered<FoundPosting>();
  for (const [at, file] of files.entries())
    if (!isScript(texts[at]))
      for (const event of eventsOf(texts[at] ?? '', namesOf(file, folder))) gathered.add(event);
  yield* gathered.events();
}

function isScript(text: FileText | undefined): boolean {
  return typeof text === 'string' && text.startsWith('#!');
}

function namesOf(file: string, folder: string): FileNames {
  return { shown: file, name: idOfPath(path.relative(folder, file)), path: path.resolve(file) };
}

/** A folder, or a file that can hold postings, with what tells it from any other. */
interface Place {
  readonly path: string;
  readonly isFolder: boolean;
  readonly identity: string;
}

/** The files under a folder in the order of their names, each once, however links lead to it; and what is wrong with it. */
export async function* filesIn(folder: string): AsyncGenerator<string | Problem> {
  const seen = new Set<string>();
  const waiting: Place[] = [{ path: folder, isFolder: true, identity: '' }];
  for (let place = waiting.pop(); place; place = waiting.pop())
    try {
      const { path, isFolder } = place;
      const identity = isFolder ? await identityOf(path) : place.identity;
      if (seen.has(identity)) continue;
      seen.add(identity);
      if (isDocument(path)) yield unreadDocument(path);
      else if (!isFolder) yield path;
      else for (const inside of await placesIn(path, identity, path !== folder)) waiting.push(inside);
    } catch (error) {
      yield trouble(place.path, reasonOf(error));
    }
}

/** What there is in a folder, the last first. */
async function placesIn(folder: string, identity: string, isInside: boolean): Promise<readonly Place[]> {
  const entries = await entriesOf(folder);
  // A folder for each posting, with the posting in its README.
  const isAlone = isInside && !entries.some((each) => each.isDirectory() || isPostingFile(each.name));
  const places: Place[] = [];
  for (const entry of entries) {
    const { name } = entry;
    const file = path.join(folder, name);
    const kind = await kindOf(entry, file);
    if (kind === 'folder' && isPostingFolder(name)) places.push({ path: file, isFolder: true, identity: '' });
    if (kind === 'file' && (isPostingFile(name) || isDocument(name) || (isAlone && isReadme(name))))
      places.push({ path: file, isFolder: false, identity: await targetOf(entry, file, identity) });
  }
  return places.reverse();
}

function unreadDocument(file: string): Problem {
  const problem = problemAt(file, noPlace, 'not read: save its text first', 'warning');
  return { ...problem, isDocument: true };
}

type Entry = Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

/** What stands in a folder, in the order of the names. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(onDisk(folder), { withFileTypes: true, encoding: 'buffer' });
  const named = entries.map((entry) => ({
    name: nameIn(entry.name),
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  }));
  return named.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What there is under a name, or behind a link; nothing for pipes and devices, which would be read without end. */
async function kindOf(entry: Entry, file: string): Promise<'folder' | 'file' | undefined> {
  try {
    const found = entry.isSymbolicLink() ? await stat(onDisk(file)) : entry;
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    // A link that leads nowhere is said where it is read.
    return 'file';
  }
}

/** Which folder it is, whatever path leads to it. The path itself would grow longer with every folder in a folder. */
async function identityOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(onDisk(folder), { bigint: true });
  return `${dev}:${ino}`;
}

/** Which file it is; a link that leads nowhere is itself. */
async function targetOf({ name, isSymbolicLink }: Entry, file: string, folder: string): Promise<string> {
  const own = `${folder}/${name}`;
  if (!isSymbolicLink()) return own;
  try {
    const real = nameIn(await realpath(onDisk(file), 'buffer'));
    return `${await identityOf(path.dirname(real))}/${path.basename(real)}`;
  } catch {
    return own;
  }
}
