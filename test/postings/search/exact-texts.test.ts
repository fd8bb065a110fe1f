import { expect, test } from 'vitest';
import { highlighterOf, needlesOf, reasonsOf } from '../../../source/postings/highlights.ts';
import { createFinder } from '../../../source/postings/search/finder.ts';
import { parseQuery } from '../../../source/postings/search/query.ts';
import { decisiveIn, textHitsIn } from '../../../source/postings/search/text-hits.ts';
import { madeUp, madeUpSection } from '../../made-up-postings.ts';
import { bracketed } from '../bracketed.ts';

const told = (text: string) => [madeUpSection('What you do', text)];
const inText = madeUp({ role: 'Cook', posted: '2019-01-01', sections: told('We use **Oak** Street ovens.') });
const inPlace = madeUp({ role: 'Baker', posted: '2018-06-01', locations: ['Oak Street, Leeds'] });
const inCompany = madeUp({ role: 'Potter', posted: '2018-03-01', company: 'Oak Street Clay' });
const inTeam = madeUp({ role: 'Driver', posted: '2018-02-01', team: 'Oak Street depot' });
const inRole = madeUp({ role: 'Oak Street Manager', posted: '2017-01-01' });
const nowhere = madeUp({ role: 'Oak Tree Street Sweeper', posted: '2020-01-01' });
const finder = createFinder([inText, inPlace, inCompany, inTeam, inRole, nowhere]);
const found = (typed: string) => finder.find(parseQuery(typed));

test('an exact text is found wherever it stands: in roles, teams, around them, and last in texts', () => {
  expect(found('"oak street"')).toEqual([inRole, inTeam, inPlace, inCompany, inText]);
  expect(textHitsIn(found('"oak street"'))).toBe(1);
  expect(found("'potte")).toEqual([inCompany]);
});

test('an exact text goes with words and facts, each where it stands', () => {
  expect(found('baker "oak street"')).toEqual([inPlace]);
  expect(found('"oak street" cook')).toEqual([inText]);
  expect(found('"oak street" year:2018')).toEqual([inTeam, inPlace, inCompany]);
  expect(found('"oak street" "clay"')).toEqual([inCompany]);
});

test('an exact text keeps to an order that is asked for', () => {
  expect(finder.find(parseQuery('"oak street"'), 'oldest')).toEqual([
    inRole,
    inTeam,
    inCompany,
    inPlace,
    inText,
  ]);
});

test('why an exact text found a posting is told where role and team do not show it', () => {
  const query = parseQuery('"oak street"');
  expect(reasonsOf(inPlace, query).map(({ name, text }) => [name, text])).toEqual([
    ['locations', 'Oak Street, Leeds'],
  ]);
  expect(reasonsOf(inRole, query)).toEqual([]);
  expect(needlesOf(inText, query, true)).toEqual([[{ text: 'oak street', at: 'anywhere' }]]);
  const { company = '' } = inCompany;
  expect(bracketed(company, highlighterOf(inCompany, query)('company', company))).toBe('[Oak Street] Clay');
});

test('text hits decide only where nothing else fits', () => {
  expect(decisiveIn(found('"oak street" -driver -manager -potter'))).toEqual([inPlace]);
  expect(decisiveIn(found('ovens'))).toEqual([inText]);
  expect(decisiveIn(found('nothing'))).toEqual([]);
});
