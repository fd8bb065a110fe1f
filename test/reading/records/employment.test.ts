import { expect, test } from 'vitest';
import { employmentFacts } from '../../../source/reading/records/employment.ts';

test.each([
  ['FULL_TIME', 'full-time'],
  ['FullTime', 'full-time'],
  ['full', 'full-time'],
  ['Vollzeit', 'full-time'],
  ['Temps plein', 'full-time'],
  ['Regular Full Time (Salary)', 'full-time'],
  ['SALARIED_FT', 'full-time'],
  ['Teilzeit', 'part-time'],
  ['CDD', 'temporary'],
  ['Fixed term', 'temporary'],
  ['PER_DIEM', 'temporary'],
  ['contractor', 'contract'],
  ['Freelance', 'contract'],
  ['Praktikum', 'internship'],
  ['Apprenticeship', 'internship'],
  ['volunteer', 'volunteer'],
  [{ id: 'fullTime', name: 'Full-Time' }, 'full-time'],
  ['International', undefined],
  ['Other', undefined],
  ['constructor', undefined],
])('%j is %s', (value, employment) => {
  expect(employmentFacts(value)?.employment).toBe(employment);
});

test.each([
  ['Permanent', 'full-time', 'permanent'],
  ['CDI', 'full-time', 'permanent'],
  ['Full-time, permanent', 'full-time', 'permanent'],
  ['permanent_full_time', 'full-time', 'permanent'],
  [['FULL_TIME', 'PART_TIME'], 'full-time', 'part-time'],
  ['full-or-part-time', 'full-time', 'part-time'],
  ['parttime_fixed_term', 'part-time', 'temporary'],
  ['Full-time internship', 'internship', 'full-time'],
])('%j is %s, and %s', (value, employment, employmentNote) => {
  expect(employmentFacts(value)).toEqual({ employment, employmentNote });
});
