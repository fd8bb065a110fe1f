import { expect, test } from 'vitest';
import { RememberedStandings } from '../../source/commands/remembered-standings.ts';
import { madeUp } from '../made-up-postings.ts';
import { marked } from '../ui/marking.ts';

test('what is known of a posting is worked out once, and again when something was said of its company', () => {
  const postings = [
    madeUp({ role: 'Cook', company: 'Acme' }),
    madeUp({ role: 'Baker', company: 'Bread' }),
    madeUp({ role: 'Fox' }),
  ];
  const remembered = new RememberedStandings();
  const worked: string[] = [];
  const look = (name: string) => {
    const of = remembered.of(({ role }) => {
      worked.push(role);
      return role === 'Fox' ? undefined : marked(name);
    });
    return postings.map((posting) => of(posting)?.mark?.mark.name);
  };
  expect([look('saved'), look('saved')]).toEqual([
    ['saved', 'saved', undefined],
    ['saved', 'saved', undefined],
  ]);
  expect(worked.splice(0)).toEqual(['Cook', 'Baker', 'Fox']);
  remembered.forget(['ACME, Inc.', undefined]);
  expect(look('applied')).toEqual(['applied', 'saved', undefined]);
  expect(worked).toEqual(['Cook', 'Fox']);
});
