import { expect, test } from 'vitest';
import { type Problem, problemAt } from '../../source/reading/problem.ts';
import { LeftOut } from '../../source/sources/left-out.ts';

const place = { line: 1, column: 1 };
const draft = (file: string, drafts = 1) => ({ ...problemAt(file, place, 'a draft', 'warning'), drafts });
const noPosting = (file: string) => ({ ...problemAt(file, place, 'no posting'), isNoPosting: true as const });

/** What stays of problems, and what is said at the end. */
function said(...problems: readonly Problem[]) {
  const leftOut = new LeftOut();
  const rest = leftOut.rest({ kind: 'failed', problems });
  return [...rest, ...leftOut.said('jobs')].flatMap((event) =>
    event.kind === 'failed' ? event.problems.map(({ file, message }) => `${file}: ${message}`) : [],
  );
}

test('drafts and what is no posting are summed in one line, and other problems stay', () => {
  const problems = [draft('jobs/a.md'), problemAt('jobs/b.md', place, 'broken'), draft('jobs/c.md', 2)];
  expect(said(...problems, ...['d', 'e', 'f', 'g'].map((each) => noPosting(`jobs/${each}`)))).toEqual([
    'jobs/b.md: broken',
    'jobs: 3 drafts are left out; what is no posting is passed over in d, e, f and 1 more (npm-jobs check says where)',
  ]);
});

test('documents of other programs are named, and what can be done', () => {
  const documents = ['jobs/a.pdf', 'jobs/b.docx'].map((file) => ({
    ...problemAt(file, place, 'not read', 'warning'),
    isDocument: true as const,
  }));
  expect(said(...documents)).toEqual(['jobs: not read: a.pdf, b.docx (save their texts first)']);
});

test('one alone is said as it is', () => {
  expect(said(draft('jobs/a.md'))).toEqual(['jobs/a.md: a draft']);
  expect(said()).toEqual([]);
});
