import { decodeHTML } from 'entities';
import { boards } from '../boards/index.ts';
import { isTyped, type JsonRecord } from './json-record.ts';

/** A record under the names that are common, wherever it comes from, and with nothing in it twice. */
export function commonRecord(record: JsonRecord): JsonRecord {
  const once = withoutPlainTwins(record);
  const board = boards.find(({ matches }) => matches(once));
  if (board) return board.read(once);
  const { title } = once;
  // What is written into a web page has its entities twice.
  return isTyped(once) && typeof title === 'string' ? { ...once, title: decodeHTML(title) } : once;
}

const plainTwin = /^(description|descriptionBody|opening|additional)Plain$/;

/** A record without the texts that it also has as HTML. */
function withoutPlainTwins(record: JsonRecord): JsonRecord {
  const entries = Object.entries(record);
  const others = entries.filter(([name]) => {
    const [, twin] = name.endsWith('Plain') ? (plainTwin.exec(name) ?? []) : [];
    return twin === undefined || (record[twin] ?? record[`${twin}Html`]) === undefined;
  });
  return others.length < entries.length ? Object.fromEntries(others) : record;
}
