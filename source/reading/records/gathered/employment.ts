import { employmentFacts } from '../employment.ts';
import { type Gathered, type Statement, withNote } from './gathered.ts';

/** Names under which records say what kind of employment it is, besides those of the fact itself. */
export const employmentNames: readonly string[] = [
  'employmentnote',
  'type',
  'jobtypes',
  'employmenttypes',
  'employmenttypecode',
  'employmentstatus',
  'employmentstatuslabel',
  'typeofemployment',
  'contracttype',
  'contracttime',
  'worktype',
  'schedule',
  'timetype',
];

/** The kind of employment, and what else is said of it; a value that names none is not understood. */
export function gatherEmployment(statements: readonly Statement[]): Gathered {
  const stated = statements.find(({ name }) => name === 'employmentnote');
  const used = statements.filter(({ name, value }) => name !== 'employmentnote' && employmentFacts(value));
  const ordered = used.toSorted((a, b) => Number(b.name === 'employment') - Number(a.name === 'employment'));
  const facts = employmentFacts(ordered.flatMap(({ value }) => value));
  if (!facts) return { facts: {}, used: [] };
  const note = withNote(stated, [facts.employmentNote]);
  return {
    facts: { employment: facts.employment, ...(note && { employmentNote: note }) },
    used: stated && note ? [...used, stated] : used,
  };
}
