import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Posting } from '../postings/posting.ts';
import { cleanText } from '../postings/text/clean.ts';
import { stopTakingKeys } from '../terminal/keys-lent.ts';
import type { CommandEnd } from '../terminal/run-command.ts';
import { runEditor } from '../terminal/run-editor.ts';
import type { Tty } from '../terminal/tty.ts';
import type { Message } from '../ui/messages.ts';
import { noteKept } from '../ui/screens/marks/note-kept.ts';
import type { World } from '../world.ts';
import type { Marking } from './marking.ts';

interface Surroundings extends Pick<World, 'env' | 'platform'> {
  readonly tty: Pick<Tty, 'stdin' | 'descriptor' | 'keysDescriptor'>;
}

/** A note as it was written, empty if none was, or what went wrong, in words. */
export type WrittenNote = { readonly note: string } | { readonly failure: string };

/** Has a note on a posting written in the person's editor, which has the terminal meanwhile. Nobody else can read its file. */
export async function writeNote(
  posting: Pick<Posting, 'role'>,
  { tty, env, platform }: Surroundings,
): Promise<WrittenNote> {
  const folder = await mkdtemp(path.join(tmpdir(), 'npm-jobs-'));
  try {
    const file = path.join(folder, `note on ${nameOf(posting)}.md`);
    await (await open(file, 'wx', 0o600)).close();
    stopTakingKeys(tty.stdin);
    const end = await runEditor(file, { env, platform, keys: tty.keysDescriptor, terminal: tty.descriptor });
    const failure = failureOf(end);
    return failure === undefined ? { note: await textIn(file) } : { failure };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps a written note on postings; what came of it. */
export function noteMessage(written: WrittenNote, postings: readonly Posting[], marking: Marking): Message {
  if ('failure' in written) return { kind: 'effect-failed', notice: written.failure };
  const { note } = written;
  if (note === '') return { kind: 'noticed', notice: 'no note was written' };
  const sayings = postings.map((posting) => ({ posting, said: { note } }));
  return marking.say(sayings, noteKept(postings.length));
}

/** Characters of a note; nobody writes more. */
const longestNote = 100_000;

async function textIn(file: string): Promise<string> {
  try {
    return cleanText(await readFile(file, 'utf8'), longestNote).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Words that are safe in the name of a file on every system. */
function nameOf({ role }: Pick<Posting, 'role'>): string {
  return (
    role
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .slice(0, 40)
      .trim() || 'a posting'
  );
}

function failureOf(end: CommandEnd): string | undefined {
  if ('failure' in end) return `The editor could not be started: ${end.failure}.`;
  if ('signal' in end) return `The editor was ended by ${end.signal}; no note was kept.`;
  return end.exitCode === 0
    ? undefined
    : `The editor ended with exit code ${end.exitCode}; no note was kept.`;
}
