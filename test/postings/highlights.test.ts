import { describe, expect, test } from 'vitest';
import { highlighterOf, reasonsOf } from '../../source/postings/highlights.ts';
import { parseQuery, textsOf } from '../../source/postings/search/query.ts';
import { madeUp } from '../made-up-postings.ts';
import { bracketed } from './bracketed.ts';

/** The role and team of a posting with what the query matched in brackets. */
function marked(typed: string, role: string, team = 'Services'): string {
  const highlight = highlighterOf(madeUp({ role, team }), parseQuery(typed));
  return `${bracketed(role, highlight('role', role))} · ${bracketed(team, highlight('team', team))}`;
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

describe('what a posting says besides its role', () => {
  const posting = madeUp({
    role: 'React Developer',
    company: 'Ferns & Sons',
    locations: ['Oslo, Norway', 'Berlin, Germany'],
    remote: 'yes',
    employment: 'part-time',
  });
  const reasons = (typed: string) =>
    reasonsOf(posting, parseQuery(typed)).map(
      ({ name, text, ranges }) => `${name}: ${bracketed(text, ranges)}`,
    );

  test('is highlighted in every text in which it is shown', () => {
    const highlight = highlighterOf(posting, parseQuery('remote react berlin'));
    expect(bracketed('remote, Oslo +1', highlight('locations', 'remote, Oslo +1'))).toBe('[remote], Oslo +1');
    expect(bracketed('Oslo; Berlin', highlight('locations', 'Oslo; Berlin'))).toBe('Oslo; [Berlin]');
    expect(bracketed('Berlin Bank', highlight('role', 'Berlin Bank'))).toBe('Berlin Bank');
  });

  test('is the reason why it was found, where its role and team are not', () => {
    expect(reasons('fern')).toEqual(['company: [Fern]s & Sons']);
    expect(reasons('part-time developer')).toEqual(['employment: [part]-[time]']);
    expect(reasons('react')).toEqual([]);
    expect(reasons('docker')).toEqual([]);
  });
});

test('a short form marks what it stands for, and a plural its singular', () => {
  expect(marked('swe', 'Senior Software Engineer')).toBe('Senior [Software Engineer] · Services');
  expect(marked('sr', 'Senior Nurse')).toBe('[Senior] Nurse · Services');
  expect(marked('nurses', 'Senior Nurse')).toBe('Senior [Nurse] · Services');
  expect(marked('entwickler*in', 'Entwicklerin')).toBe('[Entwickler]in · Services');
});
