import type { Action } from '../action.ts';
import { applies, type Keymap } from '../keymap.ts';
import type { Snapshot } from '../snapshot.ts';
import { numbersIn } from './numbers.ts';
import { type OwnWord, ownWords } from './own-words.ts';
import { hasWords, type LineWord, lineWords, type Takes } from './words.ts';

/** What a typed line asks for. */
export interface Meaning {
  /** The word that was typed for it. */
  readonly word: string;
  /** What stands behind that. */
  readonly rest: string;
  readonly takes: Takes;
  readonly asks: Action | OwnWord;
}

/** Where a line is typed. */
export interface Place {
  readonly snapshot: Snapshot;
  readonly keymap: Keymap;
  readonly picking: boolean;
}

/** What a line asks for here, or could in the list; undefined if no word of it is a command. */
export function meaningOf(typed: string, place: Place): Meaning | undefined {
  const meant = offered(place).flatMap(({ asks, words, takes }) =>
    words.flatMap((word) => {
      const rest = restBehind(word, typed);
      return rest !== undefined && fits(rest, takes) ? [{ word, rest, takes, asks }] : [];
    }),
  );
  // As long a word as possible; among the same what is for just this case, then what works here, then what works in the list.
  return meant.sort((a, b) => b.word.length - a.word.length || rank(a, place) - rank(b, place))[0];
}

/** Why a key of the screens does nothing here; undefined if it is none, or has words. */
export function needlessKey(typed: string, { snapshot, keymap, picking }: Place): string | undefined {
  const action = keymap.find((each) => each.keys.includes(typed) && applies(each, snapshot, picking));
  const row = action && lineWords[action.id];
  return row && !hasWords(row) ? row.needless : undefined;
}

/** Whether a line is a command that works only elsewhere. */
export function worksElsewhere(typed: string): boolean {
  const rows = [...ownWords, ...Object.values(lineWords).filter(hasWords)];
  return rows.some(({ words }) => words.includes(typed.toLowerCase()));
}

/** Whether an action works where a line is typed, its words too. */
export function worksHere(action: Action, { snapshot, picking }: Place): boolean {
  const row = lineWords[action.id];
  return applies(action, snapshot, picking) && hasWords(row) && (row.when?.(snapshot) ?? true);
}

interface Offered {
  readonly asks: Action | OwnWord;
  readonly words: readonly string[];
  readonly takes: Takes;
}

function offered(place: Place): readonly Offered[] {
  const { snapshot, keymap } = place;
  const own = ownWords
    .filter(({ modes }) => modes.includes(snapshot.state.mode))
    .map((asks) => ({ asks, words: asks.words, takes: asks.takes ?? 'nothing' }));
  const others = keymap.flatMap((asks) => {
    const row = lineWords[asks.id];
    const isPossible = worksHere(asks, place) || asks.modes.includes('list');
    return hasWords(row) && isPossible ? [offeredFor(asks, row)] : [];
  });
  return [...own, ...others];
}

/** Its words, and the letters and signs of its keys, as far as no other means something else here. */
function offeredFor(asks: Action, { words, takes = 'nothing' }: LineWord): Offered {
  const letters = asks.keys.filter((key) => Array.from(key).length === 1 && !/\d/.test(key));
  return { asks, words: [...new Set([...words, ...letters])], takes };
}

/** What stands behind a word; a sign needs no space. A letter of a key is meant as it is written. */
function restBehind(word: string, typed: string): string | undefined {
  const start = typed.slice(0, word.length);
  const isSame = word.length === 1 ? start === word : start.toLowerCase() === word;
  const rest = typed.slice(word.length);
  const isWhole = rest === '' || /^\s/.test(rest) || !/[\p{L}\p{N}]$/u.test(word);
  return isSame && isWhole ? rest.trim() : undefined;
}

/** Words that cannot be what a command takes are searched for: a copy editor is a role. */
function fits(rest: string, takes: Takes): boolean {
  if (takes === 'nothing') return rest === '';
  if (takes === 'posting' || takes === 'postings') return rest === '' || numbersIn(rest, 0) !== undefined;
  return takes !== 'section' || rest !== '';
}

function rank({ asks }: Meaning, place: Place): number {
  if ('words' in asks) return 1;
  if (!worksHere(asks, place)) return 2;
  const row = lineWords[asks.id];
  return hasWords(row) && row.when ? 0 : 1;
}
