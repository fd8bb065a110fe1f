import { expect, test } from 'vitest';
import { browserCommands } from '../../source/terminal/browser-commands.ts';

const address = 'https://jobs.example/?a=1&b=%20';

test.each([
  ['firefox', [['firefox', address]]],
  ['my-browser --new-tab', [['my-browser', '--new-tab', address]]],
  ['my-browser %s --quiet', [['my-browser', address, '--quiet']]],
  ['my-browser --url=%s 100%%', [['my-browser', `--url=${address}`, '100%']]],
  [
    'w3m:my-browser -x %s',
    [
      ['w3m', address],
      ['my-browser', '-x', address],
    ],
  ],
  ['"/opt/my browser" \'a b\' c\\ d', [['/opt/my browser', 'a b', 'c d', address]]],
  ['my-browser; rm $HOME `x`', [['my-browser;', 'rm', '$HOME', '`x`', address]]],
  [':: ', []],
])('the commands in BROWSER=%s', (variable, commands) => {
  expect(browserCommands(variable, address)).toEqual(commands);
});
