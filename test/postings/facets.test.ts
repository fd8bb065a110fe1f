import { describe, expect, test } from 'vitest';
import type { FacetName } from '../../source/postings/facet.ts';
import { countFacets, exactly } from '../../source/postings/facets.ts';
import { createFinder, finish } from '../../source/postings/search/finder.ts';
import { parseQuery, toggleField } from '../../source/postings/search/query.ts';
import { madeUp } from '../made-up-postings.ts';
import { marked } from '../ui/marking.ts';

const postings = [
  madeUp({ role: 'Cook', company: 'Acme', team: 'Web', locations: ['Berlin', 'Paris'], remote: 'yes' }),
  madeUp({ role: 'Cook of soups', company: 'ACME', team: 'Web services', locations: ['Berlin'] }),
  madeUp({ role: 'Baker', company: 'Bread', team: 'Web', locations: [], posted: '2017' }),
  madeUp({ role: 'Waiter', team: 'Support', locations: ['Paris', 'Paris'], employment: 'contract' }),
];
const finder = createFinder(postings);

/** The values of a field for what is typed: `Web 2 | Web services 1`; `+` and `!` stand before what is asked. */
function valuesOf(name: FacetName, typed: string, among = finder): string {
  const facets = finish(countFacets(among, parseQuery(typed)));
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const signs: Readonly<Record<string, string>> = { wanted: '+', excluded: '!', none: '' };
  return values.map(({ value, count, asked = 'none' }) => `${signs[asked]}${value} ${count}`).join(' | ');
}

describe('facets', () => {
  test('stand in the order in which one asks', () => {
    const titles = finish(countFacets(finder, parseQuery(''))).map(({ title }) => title);
    expect(titles).toEqual(['Company', 'Team', 'Place', 'Remote', 'Employment', 'Year', 'Source']);
  });

  test('count each posting once for each of its values, however they are spelled, unstated ones last', () => {
    expect(valuesOf('company', '')).toBe('Acme 2 | Bread 1 | unstated 1');
    expect(valuesOf('location', '')).toBe('Berlin 2 | Paris 2 | unstated 1');
    expect(valuesOf('employment', '')).toBe('contract 1 | unstated 3');
    expect(valuesOf('remote', '')).toBe('yes 1 | unstated 3');
    expect(valuesOf('year', '')).toBe('2018 3 | 2017 1');
  });

  test('count what words and conditions on other fields leave', () => {
    expect(valuesOf('team', 'cook')).toBe('Web 1 | Web services 1');
    expect(valuesOf('team', 'loc:paris')).toBe('Support 1 | Web 1');
    expect(valuesOf('team', '!company:bread')).toBe('Support 1 | Web 1 | Web services 1');
  });

  test('count without the condition on their own field, so that others can be chosen', () => {
    expect(valuesOf('company', 'company:acme')).toBe('+Acme 2 | Bread 1 | unstated 1');
    expect(valuesOf('team', 'company:acme')).toBe('Web 1 | Web services 1');
    expect(valuesOf('location', 'company:acme loc:paris')).toBe('Berlin 2 | +Paris 1');
    expect(valuesOf('company', '!company:acme')).toBe('!Acme 2 | Bread 1 | unstated 1');
  });

  test('tell what the query asks for also where it is no whole value, or no posting has it', () => {
    expect(valuesOf('location', 'loc:ber')).toBe('+ber 2 | Berlin 2 | Paris 2 | unstated 1');
    expect(valuesOf('company', 'cook company:bread')).toBe('Acme 2 | +bread 0');
    expect(valuesOf('company', 'company:unstated')).toBe('Acme 2 | Bread 1 | +unstated 1');
    expect(valuesOf('team', 'team:=web')).toBe('+Web 2 | Support 1 | Web services 1');
  });
});

test('a value is named so that its field finds as many as were counted', () => {
  expect(exactly('team', 'Web', postings)).toBe('=Web');
  expect(exactly('team', 'Support', postings)).toBe('Support');
  for (const typed of ['', 'cook', 'loc:paris'])
    for (const { name, values } of finish(countFacets(finder, parseQuery(typed)))) {
      const others = parseQuery(typed).terms.some(({ kind }) => kind === name);
      for (const { value, count } of others ? [] : values) {
        const query = toggleField(parseQuery(typed), name, exactly(name, value, postings));
        expect(finder.find(query), query.text).toHaveLength(count);
      }
    }
});

describe('the facet of marks', () => {
  const given = new Map([
    [postings[0]?.key, marked('applied')],
    [postings[1]?.key, marked('interview', '2026-01-15', { applied: '2026-01-01' })],
    [postings[2]?.key, marked('hidden')],
  ]);
  const known = createFinder(postings, undefined, ({ key }) => given.get(key));

  test('counts them as is: finds them, and nothing without one', () => {
    expect(valuesOf('is', '', known)).toBe('applied 2 | hidden 1 | interview 1');
    expect(valuesOf('is', '')).toBe('');
  });

  test('counts without the condition on marks, and with all others', () => {
    expect(valuesOf('is', 'is:interview', known)).toBe('applied 2 | hidden 1 | +interview 1');
    expect(valuesOf('is', 'company:acme !is:applied', known)).toBe('!applied 2 | interview 1');
    expect(valuesOf('is', 'is:marked', known)).toBe('applied 2 | hidden 1 | interview 1');
  });

  test('is all that hidden ones count for, unless they are asked for', () => {
    expect(valuesOf('company', '', known)).toBe('Acme 2 | unstated 1');
    expect(valuesOf('company', 'is:hidden', known)).toBe('Bread 1');
  });
});
