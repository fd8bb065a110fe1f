import { expect, test } from 'vitest';
import { headIn } from '../../../source/reading/boards/hacker-news-head.ts';
import { saying } from '../../../source/reading/records/loose-values.ts';

test.each([
  [
    'in the usual order',
    'Acme | Map Folder | Ulm, Germany | REMOTE | Full-time<p>We fold.',
    {
      company: 'Acme',
      role: 'Map Folder',
      locations: ['Ulm, Germany'],
      remote: 'yes',
      employment: 'Full-time',
    },
  ],
  [
    'in another order',
    'Acme | Full-time | ONSITE | Ulm, Germany | $90k-$120k | Backend Engineer',
    {
      company: 'Acme',
      role: 'Backend Engineer',
      locations: ['Ulm, Germany'],
      remote: 'no',
      employment: 'Full-time',
      salary: '$90k-$120k',
    },
  ],
  [
    'several roles',
    'Acme | Designer | Data Scientist | Remote (US only)',
    { company: 'Acme', role: 'Designer, Data Scientist', remote: 'yes', remoteNote: 'US only' },
  ],
  [
    'remote or there',
    'Acme | SRE | Berlin or Remote | VISA',
    { company: 'Acme', role: 'SRE', locations: ['Berlin'], remote: 'partly', visa: 'VISA' },
  ],
  [
    'hybrid at a place',
    'Acme | SRE | Hybrid in Berlin',
    { company: 'Acme', role: 'SRE', locations: ['Berlin'], remote: 'partly' },
  ],
  [
    'links and entities',
    'Acme &amp; Sons (YC W20) | SRE | <a href="https:&#x2F;&#x2F;acme.example">https:&#x2F;&#x2F;acme.example</a> | Oslo, Norway',
    { company: 'Acme & Sons', role: 'SRE', locations: ['Oslo, Norway'], website: 'https://acme.example' },
  ],
  [
    'the role first',
    'Senior Engineer | Acme | Oslo, Norway',
    { company: 'Acme', role: 'Senior Engineer', locations: ['Oslo, Norway'] },
  ],
  ['without bars', 'We look for a baker<p>Come!', { role: 'We look for a baker' }],
  [
    'without a role',
    'Acme | Oslo, Norway | Remote',
    { company: 'Acme', role: 'Acme | Oslo, Norway | Remote' },
  ],
  ['nothing', '', {}],
])('the facts in a head are known by their words: %s', (_case, html, facts) => {
  expect(saying(headIn(html))).toMatchObject(facts);
});

test('a head that never ends is cut', () => {
  expect(String(headIn('word '.repeat(100_000)).role).length).toBeLessThan(125);
});
