import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { keys, openTerminal } from './terminal.ts';

interface Shell {
  readonly name: string;
  /** How it is started without a person's settings. */
  readonly start: string;
  readonly load: string;
}

const shells: readonly Shell[] = [
  { name: 'bash', start: 'bash --norc --noprofile', load: 'source <(npm-jobs completion bash)' },
  {
    name: 'zsh',
    start: 'zsh -f',
    load: 'autoload -Uz compinit && compinit -u -D && source <(npm-jobs completion zsh)',
  },
  { name: 'fish', start: 'fish --no-config', load: 'npm-jobs completion fish | source' },
];

const isInstalled = ({ name }: Shell) => !spawnSync(name, ['-c', 'exit']).error;

for (const shell of shells)
  test.skipIf(!isInstalled(shell))(
    `${shell.name} completes commands, options, ids, fields and sources`,
    { timeout: 30_000 },
    async () => {
      const terminal = openTerminal(shell.start, { env: { PS1: 'ready> ', HOME: '.', TERM: 'xterm' } });
      terminal.type(`${shell.load}; echo lo''aded${keys.enter}`);
      await terminal.until('loaded');
      for (const [typed, becomes] of [
        ['npm-jobs compl', 'npm-jobs completion'],
        ['npm-jobs list --sor', 'npm-jobs list --sort'],
        ['npm-jobs list --sort ol', 'npm-jobs list --sort oldest'],
        ['npm-jobs show 2018-q4-v', 'npm-jobs show 2018-q4-vp-product'],
        ['npm-jobs list team:Des', 'npm-jobs list team:Design'],
        ['npm-jobs list --from greenh', 'npm-jobs list --from greenhouse:'],
      ] as const) {
        terminal.type(`${typed}${keys.tab}`);
        await terminal.until(becomes);
        terminal.type(keys.ctrlU);
      }
      terminal.type(`npm-jobs show Head${keys.tab}`);
      await terminal.until(/npm-jobs show ["']?Head\\? of\\? Finance/);
      terminal.type(` | head -3${keys.enter}`);
      await terminal.until('role: Head of Finance');
      expect(terminal.lines().join('\n')).not.toContain('No role');
    },
  );
