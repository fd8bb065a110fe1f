import { expect, test } from 'vitest';
import { excerptOf } from '../../source/postings/excerpt.ts';
import { madeUp, madeUpSection } from '../made-up-postings.ts';
import { bracketed } from './bracketed.ts';

/** The section in which a text was found and the words around it, with the text in brackets. */
function excerpt(text: string, wanted: string): string | undefined {
  const posting = madeUp({
    role: 'Baker',
    sections: [madeUpSection('Why join', 'Bread.'), madeUpSection('What you do', text)],
  });
  const found = excerptOf(posting, [{ text: wanted, at: 'anywhere' }]);
  return found && `${found.heading}: ${bracketed(found.text, found.ranges)}`;
}

test('an excerpt names the section and shows the words around the place, without Markdown', () => {
  expect(excerpt('You will **run** [docker](https://docker.example) all day.', 'docker')).toBe(
    'What you do: You will run [docker] all day.',
  );
});

test('an excerpt begins a few words before the place, not in the middle of one', () => {
  expect(excerpt('In this long and winding sentence there is docker, and more docker.', 'docker')).toBe(
    'What you do: sentence there is [docker], and more [docker].',
  );
});

test('the place is shown also behind a very long word', () => {
  expect(excerpt(`${'x'.repeat(60)}docker is here, and so on`, 'docker')).toContain('[docker] is here');
  expect(excerpt(`${'字'.repeat(600)}docker`, 'docker')).toContain('[docker]');
});

test('a heading that holds the text is shown with how its section begins', () => {
  expect(excerpt('Bake and sell.', 'you do')).toBe('What you do: Bake and sell.');
});

test('an address that is nowhere shown is found in the Markdown', () => {
  expect(excerpt('Look [here](https://docker.example/x).', 'docker.example')).toBe(
    'What you do: Look [here](https://[docker.example]/x).',
  );
});

test('a text that stands nowhere has no excerpt', () => {
  expect(excerpt('Bake.', 'kubernetes')).toBe(undefined);
});
