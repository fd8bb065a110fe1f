import { expect, test } from 'vitest';
import { argumentIn } from '../../../source/commands/completion/argument.ts';
import { type Choices, candidatesFor } from '../../../source/commands/completion/candidates.ts';
import { fivePostings } from '../../made-up-postings.ts';

const commands = ['', 'list', 'show', 'unfollow', 'completion'];

const choices: Choices = {
  postings: async () => fivePostings,
  followed: () => ['lever:acme', '~/jobs'],
  searches: () => [{ value: '@berlin', help: 'loc:berlin' }],
  boards: async () => [{ value: 'lever:', help: 'Lever' }],
  commands: () => commands.filter(Boolean).map((value) => ({ value })),
  topics: async () => ['keys'],
};

/** What the last of the words can become. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const found = await candidatesFor(argumentIn(words, commands), choices);
  return found.map(({ value }) => value);
}

test('the first word is a command, a saved search or a field', async () => {
  expect(await offered('sh')).toEqual(['show']);
  expect(await offered('@b')).toEqual(['@berlin']);
  expect(await offered('tea')).toEqual(['team:']);
});

test('behind show stand ids and roles', async () => {
  const [posting] = fivePostings;
  expect(await offered('show', posting?.id.slice(0, 3) ?? '')).toContain(posting?.id);
  expect(await offered('show', posting?.role.slice(0, 3) ?? '')).toContain(posting?.role);
});

test('a field has the values that there are', async () => {
  const team = fivePostings.find((each) => each.team)?.team ?? '';
  const value = `team:${team.includes(' ') ? `"${team}"` : team}`;
  expect(await offered('list', value.slice(0, 6))).toContain(value);
  expect(await offered('list', `!${value.slice(0, 6)}`)).toContain(`!${value}`);
  expect(await offered('list', 'remote:p')).toEqual(
    fivePostings.some(({ remote }) => remote === 'partly') ? ['remote:partly'] : [],
  );
});

test('the value of an option is completed behind a space and behind an equals sign', async () => {
  expect(await offered('--sort', 'ne')).toEqual(['newest']);
  expect(await offered('list', '--sort=ne')).toEqual(['--sort=newest']);
  expect(await offered('--from', 'le')).toEqual(['lever:acme', 'lever:', ':files']);
  expect(await offered('--offline', 'sh')).toEqual(['show']);
  expect(await offered('--', '--sort')).toEqual([]);
});

test('options are offered behind a dash', async () => {
  expect(await offered('list', '--sel')).toEqual(['--select1'.replace('1', '-1')]);
});

test('followed sources can be unfollowed, and shells are three', async () => {
  expect(await offered('unfollow', '')).toEqual(['lever:acme', '~/jobs']);
  expect(await offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(await offered('completion', 'bash', '')).toEqual([]);
});
