import { expect, test } from 'vitest';
import { headIn, seenIn, seenText } from '../../../source/memory/seen/seen-lines.ts';
import { lookedAt, markSeen } from '../../../source/postings/news/looking.ts';
import type { Seen } from '../../../source/postings/news/seen.ts';
import { finish } from '../../../source/postings/search/finder.ts';
import { afterDays, dayOf, offer } from '../../postings/news/history.ts';

/** A source in which everything has happened, and whose names hold what could be taken for something else. */
function everything(): Seen {
  const odd = offer('a\tb\\n', {
    role: 'Cook\\t of "soup"',
    locations: ['A, B', 'C; D', '[E'],
    url: 'https://a.example/1',
  });
  const [baker, cook] = [offer('Baker', { company: undefined } as object), offer('Cook')];
  const again = offer('Cook2', { role: 'Role Cook', locations: ['Rome'] });
  const seen = afterDays([
    [odd, baker, cook],
    [odd, baker],
    [odd, { ...baker, salary: '$1', sections: [] }, cook],
    [{ ...odd, salary: '$2' }, baker, cook, again],
    [odd, baker],
    [odd, baker, offer('Cook3', { role: 'Role Cook' })],
  ]);
  return markSeen(lookedAt(seen, 'new:a\tb', seen.at), [cook.key], dayOf(9));
}

test('what is known of a source is read back as it was', () => {
  const seen = everything();
  expect(finish(seenIn(seenText(seen, 'lever:acme')))).toEqual(seen);
  expect(headIn(seenText(seen, 'lever:acme'))).toEqual({
    since: seen.since,
    at: seen.at,
    answered: seen.answered,
  });
});

test('a broken line costs its posting and no other, and a file of anything else is none', () => {
  const seen = everything();
  const lines = seenText(seen, 'lever:acme').split('\n');
  const broken = lines.with(3, lines[3]?.slice(0, 60) ?? '').join('\n');
  expect(finish(seenIn(broken))?.postings.size).toBe(seen.postings.size - 1);
  for (const text of ['', '\n', 'a\tb\tc', '# npm-jobs seen 2\tx', lines[0]?.slice(0, 40) ?? ''])
    expect(finish(seenIn(text))).toBeUndefined();
});
