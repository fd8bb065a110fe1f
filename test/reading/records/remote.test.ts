import { expect, test } from 'vitest';
import { readFacts } from '../../../source/reading/records/facts.ts';
import { remoteInPlace, remoteWords } from '../../../source/reading/records/remote.ts';

test.each([
  ['Remote', { remote: 'yes' }],
  ['Remote, US', { remote: 'yes', where: 'US' }],
  ['US-Remote', { remote: 'yes', where: 'US' }],
  ['Home based – EMEA', { remote: 'yes', where: 'EMEA' }],
  ['Remote (Europe)', { remote: 'yes', where: 'Europe' }],
  ['Remote (US only)', { remote: 'yes', where: 'US', note: 'US only' }],
  ['Anywhere in Canada', { remote: 'yes', where: 'Canada' }],
  ['Worldwide', { remote: 'yes', note: 'Worldwide' }],
  ['Berlin (Hybrid)', { remote: 'partly', where: 'Berlin' }],
  ['Hybrid (2 days)', { remote: 'partly', note: '2 days' }],
  ['Berlin (remote possible)', { remote: 'partly', where: 'Berlin' }],
  ['Not remote, Berlin', { remote: 'no', where: 'Berlin' }],
  ['Remote: no', { remote: 'no' }],
  ['In-Office', { remote: 'no' }],
  ['Homer, Alaska', undefined],
  ['Bergen', undefined],
])('the place “%s”', (place, words) => {
  expect(remoteInPlace(place)).toEqual(words);
});

test.each([
  [true, 'yes'],
  ['TELECOMMUTE', 'yes'],
  ['FullyRemote', 'yes'],
  ['remote-first', 'yes'],
  ['on_site', 'no'],
  ['ON_SITE', 'no'],
  ['no remote', 'no'],
  ['remote_friendly', 'partly'],
  ['unspecified', undefined],
  ['US only', undefined],
])('the word %s', (word, remote) => {
  expect(remoteWords(word)?.remote).toBe(remote);
});

test.each([
  [{ remote: false, hybrid: true, on_site: false }, 'partly'],
  [{ remote: true, hybrid: true }, 'partly'],
  [{ isRemote: true, workplaceType: 'Hybrid' }, 'partly'],
  [{ isRemote: true, workplaceType: null }, 'yes'],
  [{ telecommuting: true }, 'yes'],
  [{ remote: true, location: 'Berlin (Hybrid)' }, 'partly'],
  [{ remote: false, location: 'Remote, US' }, 'yes'],
  [{ remote: false, hybrid: false, on_site: true }, 'no'],
  [{ location: ['Bergen', 'Remote'] }, 'yes'],
  [{ remote: 'unstated', location: 'Oslo' }, 'unstated'],
])('%j together', (record, remote) => {
  expect(readFacts(record).remote).toBe(remote);
});

test('of a place nothing is lost: where it is becomes a place, conditions a note', () => {
  expect(readFacts({ locations: ['Remote (US only)', 'Remote - Germany or Austria'] })).toEqual({
    locations: ['US', 'Germany', 'Austria'],
    remote: 'yes',
    remoteNote: 'US only',
  });
});

test('a place that contradicts what is said elsewhere stays as it is', () => {
  expect(readFacts({ workplaceType: 'OnSite', locations: ['Oslo', 'Remote'] })).toMatchObject({
    locations: ['Oslo', 'Remote'],
    remote: 'no',
  });
});
