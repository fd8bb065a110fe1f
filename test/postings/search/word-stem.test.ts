import { expect, test } from 'vitest';
import { stemOf } from '../../../source/postings/search/word-stem.ts';

test.each([
  ['engineer', 'engineers'],
  ['secretary', 'secretaries'],
  ['coach', 'coaches'],
  ['person', 'people'],
  ['midwife', 'midwives'],
  ['entwickler', 'entwicklerinnen'],
  ['ingenieur', 'ingenieure'],
  ['kaufmann', 'kauffrau'],
  ['vendeur', 'vendeuses'],
  ['directeur', 'directrice'],
  ['infirmier', 'infirmieres'],
  ['vendedor', 'vendedoras'],
  ['enfermero', 'enfermeras'],
  ['tecnico', 'tecnicas'],
  ['инженер', 'инженеры'],
])('%s and %s are one word', (one, many) => {
  expect(stemOf(many)).toBe(stemOf(one));
});

test.each([
  ['ios', 'io'],
  ['sales', 'sal'],
  ['news', 'new'],
  ['texas', 'texa'],
  ['business', 'busines'],
  ['engineer', 'engine'],
  ['writer', 'write'],
])('%s and %s are two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});
