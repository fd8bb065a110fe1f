import { execFileSync, spawn } from 'node:child_process';
import { constants, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Contents, openLibrary, readAsItComes, readLibrary } from '../../source/sources/library.ts';
import { readTextFile } from '../../source/sources/read-file.ts';
import { fakeWorld } from '../fake-world.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

const read = async (from: string): Promise<Contents> => readLibrary(await openLibrary([from], fakeWorld()));

describe.skipIf(process.platform === 'win32')('what has no size', () => {
  test('a pipe is read like a file', async () => {
    const { postings } = await read(pipeWith('# Writer\n\nTea.\n'));
    expect(postings.map(({ id, role }) => [id, role])).toEqual([['pipe', 'Writer']]);
    expect(await readTextFile(pipeWith('# Cook\n'))).toBe('# Cook\n');
  });

  test('a pipe into which nobody writes can be left', async () => {
    const pipe = join(emptyFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const stopping = new AbortController();
    const events = readAsItComes(await openLibrary([pipe], fakeWorld()), stopping.signal);
    setTimeout(() => stopping.abort());
    expect(await events.next()).toMatchObject({ done: true });
    // As long as it were read, this could not be opened: it would have no reader.
    await vi.waitFor(() =>
      expect(() => openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)).toThrow('ENXIO'),
    );
  });

  test('a device without end is not read to its end', async () => {
    await expect(read('/dev/zero')).rejects.toThrow('/dev/zero:1:1 larger than 64 MB: not read.');
    expect(await readTextFile('/dev/zero')).toEqual({ message: 'larger than 64 MB: not read' });
  });

  test('in a folder pipes and devices are passed over, and links to them', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'writer.md'), '# Writer\n');
    execFileSync('mkfifo', [join(folder, 'cook.md')]);
    symlinkSync('cook.md', join(folder, 'link.md'));
    symlinkSync('/dev/zero', join(folder, 'zero.md'));
    const { postings, problems } = await read(folder);
    expect(postings.map(({ role }) => role)).toEqual(['Writer']);
    expect(problems).toEqual([]);
  });
});

/** A pipe into which this text is written once. */
function pipeWith(text: string): string {
  const pipe = join(emptyFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'printf %s "$1" >"$2"', 'sh', text, pipe]);
  return pipe;
}

function emptyFolder(): string {
  const { path, remove } = makeTemporaryFolder();
  onTestFinished(remove);
  return path;
}
