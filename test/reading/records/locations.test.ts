import { expect, test } from 'vitest';
import { placesIn, readLocations } from '../../../source/reading/records/locations.ts';

test.each([
  ['Berlin; Paris', ['Berlin', 'Paris']],
  ['Berlin / Paris', ['Berlin', 'Paris']],
  ['Berlin or Paris', ['Berlin', 'Paris']],
  ['NYC | SF', ['NYC', 'SF']],
  ['Berlin<br>Paris', ['Berlin', 'Paris']],
  ['Berlin • Paris', ['Berlin', 'Paris']],
  ['Germany/Remote', ['Germany', 'Remote']],
  ['San Francisco, CA, USA', ['San Francisco, CA, USA']],
  ['Frankfurt (Oder)', ['Frankfurt (Oder)']],
  ['Frankfurt/Main', ['Frankfurt/Main']],
  ['Bosnia and Herzegovina', ['Bosnia and Herzegovina']],
  ['Washington, D.C.', ['Washington, D.C.']],
  ['Portland, OR', ['Portland, OR']],
  ['Remote (Germany or Austria)', ['Remote (Germany or Austria)']],
  ['N/A', []],
  ['K&ouml;ln', ['Köln']],
  [
    ['Oslo', 'oslo', 'Bergen'],
    ['Oslo', 'Bergen'],
  ],
  [{ city: 'Bern', state: 'Bern', country: 'Switzerland' }, ['Bern, Switzerland']],
  [{ city: 'Fanø', country: 'dk' }, ['Fanø, DK']],
  [{ location: 'Europe', address: { postalAddress: { addressLocality: 'Berlin' } } }, ['Europe']],
  [{ city: 'Bend', state: { id: 'OR', name: 'Oregon' } }, ['Bend, Oregon']],
  [{ display_name: 'Oslo, Norway', area: ['x'] }, ['Oslo, Norway']],
  [[{ city: 'Oslo', hidden: true }, { city: 'Bergen' }], ['Bergen']],
])('%j', (value, places) => {
  expect(readLocations(value)).toEqual(places);
});

test('commas part places where a board is known to join them so', () => {
  expect(placesIn('UK,  USA', { commas: true })).toEqual(['UK', 'USA']);
});
