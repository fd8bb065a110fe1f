import { expect, test } from 'vitest';
import { ReadingProgress } from '../../source/commands/reading-progress.ts';
import { noPlace, problemAt } from '../../source/reading/problem.ts';

test('a source about which there is only a note has not failed, one with trouble has', () => {
  const progress = new ReadingProgress();
  progress.met(problemAt('lever:acme', noPlace, 'not all of it was read', 'warning'));
  expect(progress.failed).toEqual([]);
  progress.met(problemAt('ashby:acme', noPlace, 'there is no network'));
  expect(progress.failed).toEqual(['ashby:acme']);
});
