import { expect, test } from 'vitest';
import { openComparison } from '../../../source/commands/open-comparison.ts';
import { glyphsFor } from '../../../source/layout/glyphs.ts';
import { createFinder } from '../../../source/postings/search/finder.ts';
import type { Effect } from '../../../source/ui/effects.ts';
import { madeUp, madeUpSection, paragraphs } from '../../made-up-postings.ts';
import { type Talk, talkOf } from './talk.ts';

const now = madeUp({ role: 'Baker', sections: [madeUpSection('Work', 'Bake at six.')] });
const before = { ...now, sections: [madeUpSection('Work', 'Bake at five.')] };
const cook = madeUp({ role: 'Cook', sections: [madeUpSection('Work', paragraphs('Soup', 40))] });

/** A conversation with somebody who answers what is asked of the outside world. */
async function talkWithAnswers(): Promise<Talk> {
  const talk = await talkOf({ finder: createFinder([now, cook]) });
  const answer = (effect: Effect) => {
    if (effect.kind === 'find-versions')
      talk.browser.receive({
        kind: 'versions-found',
        posting: effect.posting,
        versions: [
          { on: '2026-01-10', posting: before },
          { on: '2026-01-15', posting: effect.posting },
        ],
        steps: effect.steps,
      });
    if (effect.kind === 'compare') {
      const look = { glyphs: glyphsFor({ ascii: true }), isBracketed: true };
      talk.browser.receive({
        kind: 'comparison-opened',
        comparison: openComparison(effect.postings, look),
      });
    }
  };
  talk.browser.performWith(answer);
  return talk;
}

test('an older version is read, and the newer one again', async () => {
  const talk = await talkWithAnswers();
  await talk.type('1', '1');
  expect(await talk.type('older')).toEqual(['Version 1 of 2, of 10 Jan.', '1. Work.', 'Bake at five.']);
  expect(await talk.type('older')).toEqual(['No older version is kept.']);
  expect(await talk.type('newer')).toEqual(['This is what it says now.', '1. Work.', 'Bake at six.']);
});

test('a long comparison is told in portions, until something else is asked for', async () => {
  const talk = await talkWithAnswers();
  const first = await talk.type('compare 1-2');
  expect(first.slice(0, 2)).toEqual(['1. Baker.', '2. Cook.']);
  expect(first.at(-1)).toBe('The comparison goes on: more.');
  const rest = await talk.type('more');
  expect([...first, ...rest].filter((line) => /Soup \d/.test(line))).toHaveLength(40);
  await talk.type('compare 1-2', 'list');
  expect(await talk.type('more')).toEqual(['That was all.']);
});
