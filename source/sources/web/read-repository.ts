import { gunzipSync } from 'node:zlib';
import { parseTar } from 'nanotar';
import { withMore } from '../../postings/late-sections.ts';
import { readDocument } from '../../reading/document.ts';
import type { Problem } from '../../reading/problem.ts';
import { decodeText } from '../decode.ts';
import { idOfPath, isPostingFile, isPostingFolder } from '../file-names.ts';
import type { FoundPosting } from '../source.ts';
import type { Client } from './client.ts';
import type { KeptAnswers } from './kept.ts';
import type { ReadPage } from './read-page.ts';
import { type Repository, readingsOf, repositoryName } from './repository.ts';
import { isMissing, WebTrouble } from './web-trouble.ts';

/** More is not unpacked. */
const mostBytes = 200_000_000;

/** The postings in a repository on GitHub, which comes as one answer: an archive of all files. */
export async function* readRepository(
  repository: Repository,
  client: Client,
  kept: KeptAnswers,
  signal: AbortSignal,
): AsyncGenerator<ReadPage> {
  let missing: unknown;
  for (const meant of readingsOf(repository)) {
    try {
      return yield* readArchive(meant, client, kept, signal);
    } catch (error) {
      if (!isMissing(error)) throw error;
      missing ??= error;
    }
  }
  throw missing;
}

async function* readArchive(
  repository: Repository,
  client: Client,
  kept: KeptAnswers,
  signal: AbortSignal,
): AsyncGenerator<ReadPage> {
  const { owner, name, ref = 'HEAD' } = repository;
  const branch = ref.split('/').map(encodeURIComponent).join('/');
  const request = { address: `https://codeload.github.com/${owner}/${name}/tar.gz/${branch}` };
  const before = kept(request);
  const answer = await client.ask({ address: request.address, validators: before?.page }, signal);
  if (before && answer.isUnchanged)
    return yield { postings: before.postings, problems: [], page: before.page, isUnchanged: true };
  const { etag, lastModified } = answer;
  const read = postingsIn(filesIn(answer.bytes, repository), repository);
  yield { ...read, page: { request, etag, lastModified }, isUnchanged: false };
}

interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of an archive that can hold postings, by their paths in the repository, in the order of those. */
function filesIn(archive: Uint8Array, { path }: Repository): readonly File[] {
  const isMeant = (file: string) => path === '' || file === path || file.startsWith(`${path}/`);
  return entriesOf(archive)
    .flatMap((entry) =>
      'data' in entry && entry.data ? [{ path: inside(entry.name), bytes: entry.data }] : [],
    )
    .filter((file) => file.path === path || (isMeant(file.path) && canHoldPostings(file.path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Without the folder that holds everything. */
function inside(path: string): string {
  return path.replace(/^[^/]+\//, '');
}

function entriesOf(archive: Uint8Array): ReturnType<typeof parseTar> {
  try {
    return parseTar(gunzipSync(archive, { maxOutputLength: mostBytes }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isLarge = code === 'ERR_BUFFER_TOO_LARGE';
    throw new WebTrouble(
      isLarge ? `it is larger than ${mostBytes / 1_000_000} MB: not read` : 'its archive is broken',
    );
  }
}

function canHoldPostings(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return folders.every(isPostingFolder) && isPostingFile(name);
}

function postingsIn(files: readonly File[], repository: Repository) {
  const board = repositoryName({ ...repository, path: '' });
  const postings: FoundPosting[] = [];
  const problems: Problem[] = [];
  for (const { path, bytes } of files) {
    const { parsed, problems: wrong } = readDocument(decodeText(bytes) ?? '', `${board}/${path}`);
    const id = idOfPath(path);
    for (const [at, each] of parsed.entries()) {
      const own = each.id ?? (parsed.length === 1 ? id : `${id}-${at + 1}`);
      const url = each.posting.url ?? pageOf(repository, path);
      postings.push({ posting: withMore({ url }, each.posting), id: own, board });
    }
    for (const each of wrong) problems.push(each);
  }
  return { postings, problems };
}

function pageOf({ owner, name, ref = 'HEAD' }: Repository, path: string): string {
  return encodeURI(`https://github.com/${owner}/${name}/blob/${ref}/${path}`);
}
