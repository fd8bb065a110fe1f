import { expect, test } from 'vitest';
import { postingEnvironment } from '../../source/formats/environment.ts';
import { madeUp } from '../made-up-postings.ts';

test('the facts of a posting are variables, empty where nothing is stated', () => {
  const posting = madeUp({
    role: 'Cook; $(rm -r /)',
    company: 'Acme',
    locations: ['Berlin', 'Paris'],
    url: 'https://jobs.example/1',
    reportsTo: 'the chef',
  });
  expect(postingEnvironment(posting, 3)).toMatchObject({
    NPM_JOBS_ROLE: 'Cook; $(rm -r /)',
    NPM_JOBS_COMPANY: 'Acme',
    NPM_JOBS_TEAM: 'Services',
    NPM_JOBS_LOCATIONS: 'Berlin, Paris',
    NPM_JOBS_URL: 'https://jobs.example/1',
    NPM_JOBS_APPLY: '',
    NPM_JOBS_REPORTS_TO: 'the chef',
    NPM_JOBS_ID: posting.id,
    NPM_JOBS_COUNT: '3',
  });
});

test('a value that no system would take is cut', () => {
  const { NPM_JOBS_APPLY: apply } = postingEnvironment(
    madeUp({ role: 'Cook', apply: 'x'.repeat(200_000) }),
    1,
  );
  expect(apply?.length).toBeLessThan(10_000);
});
