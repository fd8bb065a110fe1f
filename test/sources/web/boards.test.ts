import { expect, test } from 'vitest';
import { uuid } from '../../board-server/made-up-boards.ts';
import { computer } from './reading.ts';

test.each([
  ['greenhouse:acme', 'greenhouse:acme:4012345', 'Lighthouse Keeper', 'Coast', 'Acme', 'Hamburg + EU'],
  ['lever:acme', `lever:acme:${uuid}`, 'Bell Founder', 'Bronze', 'Acme', 'Ghent + Bruges'],
  ['lever:elba', `lever:elba:${uuid}`, 'Bell Founder', 'Bronze', 'Elba', 'Ghent + Bruges'],
  ['ashby:acme', 'ashby:acme:5b1f', 'Tide Table Editor', 'Press', 'Acme', 'Cork + Remote (EU)'],
  ['workable:acme', 'workable:acme:AB12CD34EF', 'Rope Maker', 'Walk', 'Acme', 'Birgu, Malta'],
  [
    'smartrecruiters:Acme',
    'smartrecruiters:Acme:744000100000001',
    'Kite Tester',
    'Wind',
    'Acme',
    'Fanø, Denmark',
  ],
  ['recruitee:acme', 'recruitee:acme:77', 'Clock Mender', 'Tower', 'Acme', 'Bern, Switzerland'],
  ['personio:acme', 'personio:acme:42', 'Sail Mender (f/m/d)', 'Harbour', 'Acme GmbH', 'Kiel'],
  ['teamtailor:acme', 'teamtailor:acme:1c2d', 'Kelp Farmer', undefined, 'Acme', 'Oban, GB'],
  ['breezy:acme', 'breezy:acme:0a1b2c3d4e5f', 'Bee Keeper', 'Hives', 'Acme', 'Bend, Oregon, United States'],
  ['bamboohr:acme', 'bamboohr:acme:86', 'Ferry Pilot', 'Deck', 'Acme', 'Bergen, Vestland, Norway'],
  ['pinpoint:acme', 'pinpoint:acme:12', 'Dam Warden', 'Water', 'Acme', 'Elan Valley, Rhayader, Powys'],
  ['rippling:acme', `rippling:acme:${uuid}`, 'Sled Waxer', 'Snow', 'Acme', 'Oulu + Finland'],
  ['workday:acme.wd3/Careers', 'workday:acme.wd3/Careers:R1', 'Tram Tuner', undefined, 'Acme', 'AT, Graz'],
  ['remoteok', 'remoteok:1', 'Map Folder', undefined, 'Acme', ''],
  ['remotive', 'remotive:1', 'Map Folder', 'Design', 'Acme', ''],
  ['arbeitnow', 'arbeitnow:map-folder-1', 'Map Folder', undefined, 'Acme', 'Ulm'],
  [
    'himalayas',
    'himalayas:https://himalayas.app/companies/acme/jobs/map-folder',
    'Map Folder',
    'Paper',
    'Acme',
    'Ireland',
  ],
  ['jobicy', 'jobicy:1', 'Map Folder', 'Art & Craft', 'Acme', 'UK, USA'],
  [
    'weworkremotely',
    'weworkremotely:https://weworkremotely.com/remote-jobs/acme-map-folder',
    'Map Folder',
    'Design',
    'Acme',
    '',
  ],
  ['themuse', 'themuse:1', 'Map Folder', 'Design', 'Acme', 'Flexible'],
  ['hn', 'hn:2', 'Map Folder', undefined, 'Acme', 'Ulm, Germany'],
  ['github:acme/jobs/jobs', 'github:acme/jobs:jobs/old/cup-maker', 'Cup Maker', undefined, undefined, ''],
])('%s is read', async (from, key, role, team, company, places) => {
  const { postings, problems } = await computer().read(from);
  const [first] = postings;
  expect([first?.key, first?.role, first?.team, first?.company, first?.locations.join(' + ')]).toEqual([
    key,
    role,
    team,
    company,
    places,
  ]);
  expect(problems).toEqual([]);
});
