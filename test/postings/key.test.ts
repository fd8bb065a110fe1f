import { describe, expect, test } from 'vitest';
import { keyOf } from '../../source/postings/key.ts';
import type { PostingContent } from '../../source/postings/posting.ts';
import { madeUp } from '../made-up-postings.ts';

const cook = madeUp({
  role: 'Pastry Cook',
  company: 'Acme',
  locations: ['Berlin, Germany'],
  posted: '2018-10-03',
});
const url = 'https://jobs.example/12?utm_source=x';
const file = '/home/jo/jobs/cook.md';

describe('the most lasting of what is known of a posting is its key', () => {
  test.each([
    [
      'the id that a board gives it',
      { ...cook, url },
      { board: 'lever:acme', id: '12', file },
      'lever:acme:12',
    ],
    ['its address', { ...cook, url }, { id: '12', file }, 'address:jobs.example/12'],
    ['its company and the id in its record', cook, { id: '12', file }, 'id:acme/12'],
    ['its file', { ...cook, company: undefined }, { id: '12', file }, `file:${file}`],
    ['what it is, whose, and where', cook, {}, 'role:acme/cook pastry/berlin germany'],
  ])('%s', (_, posting, origin, key) => {
    expect(keyOf(posting as PostingContent, origin)).toBe(key);
  });

  test('an address that is only a site’s first page tells nothing', () => {
    expect(keyOf({ ...cook, url: 'https://acme.example/' })).toBe(keyOf(cook));
  });

  test('without a company the day is needed, or an id', () => {
    const { company: _company, ...unknown } = cook;
    expect(keyOf(unknown)).toBe('role:/cook pastry/berlin germany/2018-10-03');
    expect(keyOf(unknown, { id: '12' })).toBe('role:/cook pastry/berlin germany/12');
  });
});

describe('it stays when no more changes than', () => {
  test.each<[string, Partial<PostingContent>]>([
    ['the order of the words', { role: 'Cook, pastry' }],
    ['the company’s legal form', { company: 'ACME, Inc.' }],
    ['the company’s legal form, in dots', { company: 'Acme S.A.' }],
    ['accents', { company: 'Acmé' }],
    ['the salary', { salary: '€ 40,000' }],
    ['the day', { posted: '2018-11-01' }],
    ['the text', { sections: [] }],
  ])('%s', (_, change) => {
    expect(keyOf({ ...cook, ...change })).toBe(keyOf(cook));
  });

  test('the order of the places', () => {
    const places = ['Berlin, Germany', 'Oslo'];
    expect(keyOf({ ...cook, locations: places.toReversed() })).toBe(keyOf({ ...cook, locations: places }));
  });
});

describe('it is another for', () => {
  test.each<[string, Partial<PostingContent>]>([
    ['another role', { role: 'Cook' }],
    ['another place', { locations: ['Oslo'] }],
    ['another company', { company: 'Acme Foods' }],
  ])('%s', (_, change) => {
    expect(keyOf({ ...cook, ...change })).not.toBe(keyOf(cook));
  });

  test('companies and roles of no letters', () => {
    const keys = ['***', '+++'].map((word) => keyOf({ ...cook, company: word, role: word }));
    expect(new Set(keys).size).toBe(2);
  });
});

test('the text of a posting is not looked at', () => {
  const unread = Object.defineProperty({ ...cook }, 'sections', {
    get: () => {
      throw new Error('the text was read');
    },
  });
  expect(keyOf(unread)).toBe(keyOf(cook));
});
