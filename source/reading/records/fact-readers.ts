import type { ValueKind } from '../../postings/fact-row.ts';
import { readFirstDay, readLastDay } from './dates.ts';
import { readEmployment } from './employment.ts';
import { readLocations } from './locations.ts';
import { readLine, readLink, readName, readNames } from './names.ts';
import { readSalary } from './pay.ts';
import { readRemote } from './remote.ts';
import { readStatus } from './status.ts';

/** Gives a value as a posting keeps it; nothing if it is not understood. */
type ReadValue = (value: unknown) => unknown;

const readers: Readonly<Record<ValueKind, ReadValue>> = {
  line: readLine,
  name: readName,
  names: readNames,
  day: (value) => readFirstDay(value),
  lastDay: (value) => readLastDay(value),
  status: readStatus,
  employment: readEmployment,
  places: readLocations,
  remote: readRemote,
  salary: readSalary,
  link: readLink,
};

/** The value of a fact of that kind as a posting keeps it; nothing if it is not understood. */
export function readValue(kind: ValueKind, value: unknown): unknown {
  return readers[kind](value);
}
