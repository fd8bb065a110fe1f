import { cleanText } from '../../postings/text/clean.ts';
import { failed, type ReadDocument, together } from '../read-document.ts';
import { RecordReader } from '../records/records.ts';
import { tablesInToml } from './record-places.ts';
import { readToml } from './toml.ts';

/** The postings in TOML: one, or a list of tables. */
export function readTomlRecords(text: string, file: string): ReadDocument {
  const { values, mistake } = readToml(cleanText(text));
  if (mistake) return failed(file, `the TOML could not be read: ${mistake.message}`, mistake);
  const records = new RecordReader(file, tablesInToml(text, values[0]));
  const results = values.map((value) => records.read(value));
  return together([...results, records.end()]);
}

/** Whether a text whose name does not say what it is begins as TOML does: with a list of tables, or a text for a name. */
export function isToml(text: string, ending: string): boolean {
  if (ending !== '') return false;
  const [first = ''] = text.split('\n', telling).filter((row) => !/^\s*(?:#|$)/.test(row));
  return /^(?:\[\[[\w.-]+\]\]\s*$|[\w-]+ *= *["'])/.test(first);
}

/** Rows that are looked at to tell what a text is. */
const telling = 40;
