import { expect, test } from 'vitest';
import { readFacts } from '../../../source/reading/records/facts.ts';

test.each([
  [{ active: false }, 'closed'],
  [{ isListed: false }, 'closed'],
  [{ is_visible: 'true' }, 'open'],
  [{ closed: true }, 'closed'],
  [{ status: 'published' }, 'open'],
  [{ state: 'Filled' }, 'closed'],
  [{ status: 'open', active: false }, 'closed'],
  [{ state: 'CA' }, undefined],
])('%j: status %s', (record, status) => {
  expect(readFacts(record).status).toBe(status);
});

test.each([
  [{ baseSalary: '100000', salaryCurrency: 'USD' }, '$100,000'],
  [{ salary_min: 30_000, salary_max: 40_000, salary_currency: 'EUR' }, '€30,000–40,000'],
  [
    { minSalary: 40_000, maxSalary: 50_000, salaryPeriod: 'annual', currency: 'USD' },
    '$40,000–50,000 a year',
  ],
  [{ annualSalaryMin: '40000', annualSalaryMax: '50000', salaryCurrency: 'GBP' }, '£40,000–50,000 a year'],
  [{ salary: 'Competitive', salary_min: 30_000, salary_currency: 'EUR' }, 'from €30,000; Competitive'],
  [{ salary: { min: '60', max: '50', currency: 'EUR', period: 'hour' } }, '€50–60 an hour'],
  [{ pay: [{ min_cents: 5_000_000, max_cents: 6_200_000, currency_type: 'EUR' }] }, '€50,000–62,000'],
  [{ compensation: { compensationTierSummary: null, summaryComponents: [] } }, undefined],
  [{ salary: 0 }, undefined],
])('%j: salary %s, and nothing is left over', (record, salary) => {
  const facts = readFacts(record);
  expect(facts.salary).toBe(salary);
  expect(facts.more).toBeUndefined();
});

test('a stated salary stays as it stands, and its parts are not told again', () => {
  expect(readFacts({ salary: '€50K – €60K', salary_min: 50_000, salary_max: 60_000 })).toEqual({
    locations: [],
    remote: 'unstated',
    salary: '€50K – €60K',
    pay: { least: 50_000, most: 60_000, currency: 'EUR' },
  });
});

test('parts of a place make one, and are not told again beside a whole one', () => {
  expect(readFacts({ city: 'Oslo', state: '', country: 'Norway' })).toMatchObject({
    locations: ['Oslo, Norway'],
  });
  expect(readFacts({ city: 'Oslo', location: 'Oslo, Norway' })).toEqual({
    locations: ['Oslo, Norway'],
    remote: 'unstated',
  });
});

test.each(['N/A', '-', 'null', 'TBD', '<p>&nbsp;</p>', ' '])('“%s” says nothing of a fact', (value) => {
  expect(readFacts({ team: value, company: value, location: value, salary: value })).toEqual({
    locations: [],
    remote: 'unstated',
  });
});

test('facts hold no markup, but words in angle brackets stay', () => {
  expect(readFacts({ role: 'Keeper of <b>List&lt;Rope&gt;</b> &amp;amp; <your name>' }).role).toBe(
    'Keeper of List<Rope> & <your name>',
  );
});
