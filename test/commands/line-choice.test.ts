import { expect, test } from 'vitest';
import { lineModeBy } from '../../source/commands/line-choice.ts';

test.each([
  [undefined, {}, undefined],
  [undefined, { TERM: 'xterm' }, undefined],
  [true, {}, '--line'],
  [undefined, { NPM_JOBS_LINE: '1' }, 'NPM_JOBS_LINE'],
  [undefined, { ACCESSIBLE: '1' }, 'ACCESSIBLE'],
  [undefined, { ACCESSIBLE: 'yes' }, 'ACCESSIBLE'],
  [undefined, { ACCESSIBLE: '' }, undefined],
  [undefined, { ACCESSIBLE: '0' }, undefined],
  [undefined, { ACCESSIBLE: 'FALSE' }, undefined],
  [undefined, { INK_SCREEN_READER: 'true' }, 'INK_SCREEN_READER'],
  [undefined, { INK_SCREEN_READER: '1' }, undefined],
  [undefined, { TERM: 'dumb' }, 'TERM=dumb'],
  [undefined, { NPM_JOBS_LINE: '0', ACCESSIBLE: '1', TERM: 'dumb' }, undefined],
  [false, { NPM_JOBS_LINE: '1', ACCESSIBLE: '1', TERM: 'dumb' }, undefined],
  [true, { NPM_JOBS_LINE: '0' }, '--line'],
])('with the option %j and %j line mode is on by %j', (option, env, by) => {
  expect(lineModeBy(option, env as Record<string, string>)).toBe(by);
});
