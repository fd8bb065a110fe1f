import type { ValueKind } from '../../postings/fact-row.ts';
import { employments, statuses } from '../../postings/posting.ts';
import {
  readDay,
  readLine,
  readLink,
  readLocations,
  readName,
  readNames,
  readRemote,
  readSalary,
  readWord,
} from './fact-values.ts';

/** Gives a value as a posting keeps it; nothing if it is not understood. */
type ReadValue = (value: unknown) => unknown;

const readers: Readonly<Record<ValueKind, ReadValue>> = {
  line: readLine,
  name: readName,
  names: readNames,
  day: readDay,
  status: readWord(statuses, {}),
  employment: readWord(employments, { contractor: 'contract', freelance: 'contract', intern: 'internship' }),
  places: readLocations,
  remote: readRemote,
  salary: readSalary,
  link: readLink,
};

/** The value of a fact of that kind as a posting keeps it; nothing if it is not understood. */
export function readValue(kind: ValueKind, value: unknown): unknown {
  return readers[kind](value);
}
