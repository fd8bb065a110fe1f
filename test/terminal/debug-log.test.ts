import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeDebugLog } from '../../source/terminal/debug-log.ts';
import { Notes } from '../../source/terminal/notes.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

test('the log holds every note, also those from before it was begun, for its owner alone', () => {
  const folder = makeTemporaryFolder();
  onTestFinished(folder.remove);
  const notes = new Notes();
  notes.add('first');
  writeDebugLog(notes, Object.assign(new EventEmitter(), { pid: 7 }) as NodeJS.Process, folder.path);
  notes.add('second');
  const [name = ''] = readdirSync(folder.path);
  expect(readFileSync(join(folder.path, name), 'utf8')).toMatch(/^\d+\.\d first\n\d+\.\d second\n$/);
  expect(statSync(join(folder.path, name)).mode & 0o777).toBe(0o600);
});

test('of the notes the last thirty are kept', () => {
  const notes = new Notes();
  for (let count = 1; count <= 40; count++) notes.add(`note ${count}`);
  expect(notes.last.map((line) => line.split(' ').at(-1))).toEqual(
    Array.from({ length: 30 }, (_, at) => String(at + 11)),
  );
});
