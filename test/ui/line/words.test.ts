import { describe, expect, test } from 'vitest';
import { defaultKeymap } from '../../../source/ui/actions.ts';
import { ownWords } from '../../../source/ui/line/own-words.ts';
import { hasWords, lineWords } from '../../../source/ui/line/words.ts';
import { everywhere } from '../../../source/ui/modes.ts';

test('every action has words in line mode, or a reason why it needs none', () => {
  const without = defaultKeymap.map(({ id }) => id).filter((id) => !Object.hasOwn(lineWords, id));
  expect(without).toEqual([]);
});

test('every row is for an action that there is', () => {
  const ids = new Set<string>(defaultKeymap.map(({ id }) => id));
  expect(Object.keys(lineWords).filter((id) => !ids.has(id))).toEqual([]);
});

test('a reason is a sentence, and words are lower-case, or a letter or sign of their own', () => {
  for (const row of Object.values(lineWords))
    if (hasWords(row)) for (const word of row.words) expect(word).toMatch(/^(?:[a-z]+(?: [a-z]+)?|\S)$/);
    else expect(row.needless).toMatch(/^\p{Lu}.*\.$|^“.*\.$/u);
});

describe.each(everywhere)('in the mode %s', (mode) => {
  test('a word means one thing', () => {
    const words = defaultKeymap
      .filter(({ modes, picking }) => modes.includes(mode) && !picking)
      .flatMap(({ id }) => {
        const row = lineWords[id];
        return hasWords(row) && !row.when ? row.words : [];
      });
    const own = ownWords.filter(({ modes }) => modes.includes(mode)).flatMap(({ words: each }) => each);
    const all = [...words, ...own];
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
});
