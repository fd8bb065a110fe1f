import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  longestQuery,
  parseQuery,
  toggleField,
  withFields,
} from '../../../source/postings/search/query.ts';
import { queryHelp } from '../../../source/postings/search/query-help.ts';

/** What a typed query asks for, a line each: `not team web`. */
const asked = (typed: string) =>
  parseQuery(typed).terms.map(({ kind, text, not }) => `${not ? 'not ' : ''}${kind} ${text}`);

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

test('so does a minus before a letter at the start of a word, and nowhere else', () => {
  expect(asked('-senior')).toEqual(['not exact senior']);
  expect(asked('engineer -team:web')).toEqual(['word engineer', 'not team web']);
  expect(asked('front-end - 5 -5')).toEqual(['word front-end', 'word -', 'word 5', 'word -5']);
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
  expect(asked('wages:high')).toEqual(['word wages:high']);
  expect(asked('constructor:x')).toEqual(['word constructor:x']);
});

test('fields have the names that people try, and a sign without an amount asks for nothing yet', () => {
  expect(
    asked('title:baker city:oslo place:"new york" type:part salary:>120k posted:<14d has:salary'),
  ).toEqual([
    'role baker',
    'location oslo',
    'location new york',
    'employment part',
    'salary >120k',
    'posted <14d',
    'has salary',
  ]);
  expect(asked('salary:> posted:<')).toEqual([]);
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

describe('a field that is switched on and off', () => {
  const toggled = (typed: string, ...fields: readonly (readonly ['team' | 'location', string])[]) =>
    fields.reduce((query, [name, value]) => toggleField(query, name, value), parseQuery(typed)).text;

  test('is added behind what was typed, quoted where it has several words', () => {
    expect(toggled('', ['team', 'Web'])).toBe('team:Web');
    expect(toggled('serv ', ['location', 'New York'])).toBe('serv location:"New York"');
    expect(toggled('serv', ['team', 'the "A" team'])).toBe('serv team:"the A team"');
  });

  test('is taken away wherever and however it was typed, and the rest stays as it was', () => {
    expect(toggled('serv  team:web "a  b"', ['team', 'Web'])).toBe('serv "a  b"');
    expect(toggled('loc:"new york"  x', ['location', 'New York'])).toBe('x');
    expect(toggled('x LOC:berlin', ['location', 'Berlin'])).toBe('x');
  });

  test('is the same as before after both', () => {
    expect(toggled("'a  !b", ['team', 'C D'], ['location', 'E'], ['team', 'C D'], ['location', 'E'])).toBe(
      "'a  !b",
    );
  });

  test('is the same one however exactly it is named', () => {
    expect(toggled('', ['team', '=Web Site'])).toBe('team:="Web Site"');
    expect(toggled('team:="web site" x', ['team', 'Web Site'])).toBe('x');
    expect(toggled('team:"web site" x', ['team', '=Web Site'])).toBe('x');
  });

  test('is no longer excluded, or excluded where it was wanted', () => {
    expect(toggled('!team:web x', ['team', 'web'])).toBe('x');
    const excluded = (typed: string) => toggleField(parseQuery(typed), 'team', 'web', true).text;
    expect(excluded('x')).toBe('x !team:web');
    expect(excluded('team:web x')).toBe('x !team:web');
    expect(excluded('x !team:web')).toBe('x');
  });

  test('is another one where it has another value', () => {
    expect(toggled('team:webs', ['team', 'web'])).toBe('team:webs team:web');
  });

  test('is left out where the query has no room for it', () => {
    const full = 'x'.repeat(longestQuery - 3);
    expect(toggled(full, ['team', 'web'])).toBe(full);
  });
});

test('the fields of a query are told in order, its words are not', () => {
  expect(fieldsOf(parseQuery("serv loc:oakland 'web !team:a text:b"))).toEqual([
    { kind: 'location', text: 'oakland', not: false },
    { kind: 'team', text: 'a', not: true },
    { kind: 'text', text: 'b', not: false },
  ]);
});

test('every example in the help asks for something', () => {
  for (const { example } of queryHelp) expect(asked(example), example).not.toEqual([]);
});
