import { expect, test } from 'vitest';
import { simplifyJobs } from '../../../source/reading/boards/simplify-jobs.ts';
import { weWorkRemotely } from '../../../source/reading/boards/we-work-remotely.ts';

test('a title that is no text, and cannot be made one, is none', () => {
  const record = JSON.parse('{"title": {"toString": 1, "valueOf": 2}, "company_name": "Ember"}');
  for (const board of [simplifyJobs, weWorkRemotely])
    expect(() => [board.matches(record), board.read(record)]).not.toThrow();
});
