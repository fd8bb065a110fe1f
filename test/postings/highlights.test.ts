import { expect, test } from 'vitest';
import { highlightsOf, textsOf } from '../../source/postings/highlights.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { madeUp } from '../made-up-postings.ts';
import { bracketed } from './bracketed.ts';

/** The role and team of a posting with what the query matched in brackets. */
function marked(typed: string, role: string, team = 'Services'): string {
  const marks = highlightsOf(madeUp({ role, team }), parseQuery(typed));
  return `${bracketed(role, marks.role)} · ${bracketed(team, marks.team)}`;
}

const sre = 'Senior Service Reliability Engineer';

test('the beginnings of words are marked, in role and team', () => {
  expect(marked('serv eng', sre)).toBe('Senior [Serv]ice Reliability [Eng]ineer · [Serv]ices');
  expect(marked('resume', 'Résumé Reader')).toBe('[Résumé] Reader · Services');
});

test('initials are marked letter by letter', () => {
  expect(marked('sre', sre)).toBe('Senior [S]ervice [R]eliability [E]ngineer · Services');
  expect(marked('vpp', 'Vice President of Product', 'Product')).toBe(
    '[V]ice [P]resident of [P]roduct · Product',
  );
});

test('the inside of a word is marked only if nothing better fits', () => {
  expect(marked('liab', sre)).toBe('Senior Service Re[liab]ility Engineer · Services');
  expect(marked('se', 'Senior Nurse', 'Care')).toBe('[Se]nior Nurse · Care');
});

test('two words that are typed as one are marked as one', () => {
  expect(marked('frontend', 'Front-End Developer')).toBe('[Front-End] Developer · Services');
  expect(marked('dataservices', 'Lead', 'Data Services')).toBe('Lead · [Data Services]');
});

test('a word with a typo marks the whole word that it stands for', () => {
  expect(marked('relaibility', sre)).toBe('Senior Service [Reliability] Engineer · Services');
});

test('exact texts and teams that are asked for are marked where they stand', () => {
  expect(marked("'ice rel", sre)).toBe('Senior Serv[ice] [Rel]iability Engineer · Serv[ice]s');
  expect(marked('team:serv', sre)).toBe('Senior Service Reliability Engineer · [Serv]ices');
});

test('what must not match, places and texts mark nothing in a role', () => {
  expect(marked('!engineer loc:senior year:2018 text:service', sre)).toBe(`${sre} · Services`);
  expect(marked('', sre)).toBe(`${sre} · Services`);
});

test('the texts that are looked for in sections are known, those that must be missing are not', () => {
  expect(textsOf(parseQuery('web text:docker !text:java text:"two words"'))).toEqual(['docker', 'two words']);
});
