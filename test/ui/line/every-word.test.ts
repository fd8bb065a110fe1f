import { describe, expect, test } from 'vitest';
import { defaultKeymap } from '../../../source/ui/actions.ts';
import { hasWords, lineWords, type Takes } from '../../../source/ui/line/words.ts';
import type { Mode } from '../../../source/ui/modes.ts';
import { teletype } from '../../teletype.ts';
import { talkOf } from './talk.ts';

/** What leads to where a word can be typed. */
const ways: Partial<Readonly<Record<Mode, readonly string[]>>> = {
  list: [],
  posting: ['1', '/docker'],
  facets: ['facets'],
};

/** Something that can stand behind a word. */
const samples: Readonly<Record<Takes, string>> = {
  nothing: '',
  postings: ' 2-3',
  posting: ' 2',
  text: ' tea',
  'postings and text': ' 2-3 tea',
  order: ' role',
  section: ' 2',
};

const spoken = defaultKeymap.flatMap((action) => {
  const row = lineWords[action.id];
  return hasWords(row) ? row.words.map((word) => ({ action, row, word })) : [];
});

describe('every word of the table does something where its keys work', () => {
  test.each(spoken.map((each) => [each.word, each.action.id, each] as const))(
    '%s, for %s',
    async (word, id, { action, row }) => {
      const mode = action.modes.find((each) => each in ways) ?? 'list';
      const picking = Boolean(action.picking);
      const talk = await talkOf({ picking, ...(id === 'list.stop-loading' && { isLoading: true }) });
      for (const line of ways[mode] ?? []) await talk.type(line);
      if (id === 'list.clear-selection') await talk.type('select 1');
      if (['list.clear-query', 'list.save-search'].includes(id)) await talk.type('engineer');
      talk.browser.press([]);
      const before = talk.browser.snapshot().state;
      const told = await talk.type(`${word}${samples[row.takes ?? 'nothing']}`);
      const effects = talk.browser.press([]);
      expect({ told, effects, isChanged: talk.browser.snapshot().state !== before }).not.toEqual({
        told: [],
        effects: [],
        isChanged: false,
      });
      expect(teletype(`${told.join('\n')}\n`).join(' ')).not.toMatch(/does nothing|^None of 5/);
    },
  );
});
