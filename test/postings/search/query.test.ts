import { expect, test } from 'vitest';
import { longestQuery, parseQuery, queryHelp, withFields } from '../../../source/postings/search/query.ts';

/** What a typed query asks for, a line each: `not team web`. */
const asked = (typed: string) =>
  parseQuery(typed).map(({ kind, text, not }) => `${not ? 'not ' : ''}${kind} ${text}`);

test('bare words are words to look for', () => {
  expect(asked('  serv   enginer ')).toEqual(['word serv', 'word enginer']);
  expect(asked('')).toEqual([]);
});

test('an apostrophe or quotation marks ask for exactly this text', () => {
  expect(asked("'web")).toEqual(['exact web']);
  expect(asked('"web services"')).toEqual(['exact web services']);
  expect(asked("don't")).toEqual(["word don't"]);
});

test('an exclamation mark asks for the opposite', () => {
  expect(asked('!senior')).toEqual(['not exact senior']);
  expect(asked("!'web")).toEqual(['not exact web']);
  expect(asked('!"web services"')).toEqual(['not exact web services']);
  expect(asked('!team:support')).toEqual(['not team support']);
});

test('a fact is asked for by its name, long or short, in any case', () => {
  expect(asked('team:services location:oakland loc:uk LOC:us year:2018 Remote:yes text:kubernetes')).toEqual([
    'team services',
    'location oakland',
    'location uk',
    'location us',
    'year 2018',
    'remote yes',
    'text kubernetes',
  ]);
});

test('quotation marks keep the words of a value together, also before the second one is typed', () => {
  expect(asked('loc:"new york" sales')).toEqual(['location new york', 'word sales']);
  expect(asked('text:"two wor')).toEqual(['text two wor']);
});

test('what is unfinished narrows nothing', () => {
  for (const typed of ['team:', 'loc:', 'text:"', "'", '!', '"', '!team:', "!'"])
    expect(asked(typed)).toEqual([]);
  expect(asked('team: web')).toEqual(['word web']);
});

test('a name before a colon that is no field is a word like any other', () => {
  expect(asked('salary:high')).toEqual(['word salary:high']);
  expect(asked('constructor:x')).toEqual(['word constructor:x']);
});

test('a pasted page is cut and cleaned before it is searched for', () => {
  expect(asked('a'.repeat(100_000))).toEqual([`word ${'a'.repeat(longestQuery)}`]);
  expect(asked('sup\u0007port\n\ttech\u202E')).toEqual(['word support', 'word tech']);
});

test('filters become fields of the query, quoted where they have several words', () => {
  const fields = [
    ['team', 'web'],
    ['location', 'New York'],
  ] as const;
  expect(withFields('serv', fields)).toBe('serv team:web location:"New York"');
  expect(asked(withFields('', fields))).toEqual(['team web', 'location New York']);
});

test('every example in the help asks for something', () => {
  for (const { example } of queryHelp) expect(asked(example), example).not.toEqual([]);
});
