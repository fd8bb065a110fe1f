import { queryHelp } from '../../postings/search/query-help.ts';
import { nameOfKey } from '../key-names.ts';
import { ownWords } from './own-words.ts';
import { meaningOf, type Place, worksHere } from './typed.ts';
import { hasWords, lineWords } from './words.ts';

/** What can be typed here, a line a command; and what a search can ask for, where one can search. */
export function helpLines(place: Place): readonly string[] {
  const { mode } = place.snapshot.state;
  const [before, behind] = numberHelp[mode] ?? [];
  return [
    ...(before ? [before] : []),
    ...place.keymap
      .filter((action) => worksHere(action, place))
      .flatMap(({ id, help = '' }) => told(id, help)),
    ...ownWords
      .filter(({ modes }) => modes.includes(mode))
      .map(({ words, help }) => `${words.join(', ')}: ${help}.`),
    ...(behind ? [behind] : []),
  ];
}

/** What one word does, or what a search can ask for. */
export function helpOn(word: string, place: Place): readonly string[] {
  if (word === 'search') return queryHelp.map(({ example, means }) => `${example}: ${means}.`);
  const meaning = meaningOf(word, place);
  if (!meaning) return [`“${word}” is no command here; alone it is searched for.`];
  if ('words' in meaning.asks) return [`${meaning.asks.words.join(', ')}: ${meaning.asks.help}.`];
  const { id, help = '', keys } = meaning.asks;
  const names = keys.map((key) => nameOfKey(key)).join(' ');
  return [...told(id, help), ...(names === '' ? [] : [`Its keys on the screen: ${names}`])];
}

const numberHelp: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  list: [
    'A number reads that posting, words search. For several: 2-4, or 2,5.',
    '“? search” says what a search can ask for, “? word” what a word does.',
  ],
  posting: [
    'A number or words of a heading read that section.',
    '“read 3” reads the third posting of the list; other words search there.',
  ],
  facets: ['A number chooses that value, or no longer. Words narrow the values.', ''],
};

function told(id: string, help: string): readonly string[] {
  const row = lineWords[id];
  return hasWords(row) ? [`${row.words.join(', ')}: ${row.help ?? help}.`] : [];
}
