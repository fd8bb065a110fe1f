import { safeLink } from '../../../postings/text/links.ts';
import { plainText } from '../../../postings/text/markdown-blocks.ts';
import { rowFor } from '../../records/fact-names.ts';
import { readValue } from '../../records/fact-readers.ts';

/** A row that names a fact and says what it is. */
export interface StatedFact {
  readonly name: string;
  readonly value: string;
  /** Rows above it in its block. */
  readonly row: number;
}

const longestValue = 200;
const longestRole = 100;

/** `Title: Baker`, `**Title:** Baker`, `- **Title**: Baker`, `__Title__: Baker`. */
const labelRow =
  /^(?:[-+*] +)?(?:\*\*|__|\*)?(\p{L}[\p{L} _/-]{0,29}?)(?: ?[:：](?:\*\*|__|\*)?|(?:\*\*|__|\*) ?[:：]) *(\S.*)$/u;
const tableRow =
  /^\|? *(?:\*\*|__)?(\p{L}[\p{L} _/-]{0,29}?) ?[:：]?(?:\*\*|__)?[:：]? *\| *([^|]*[^|\s]) *\|?$/u;
const tableBorder = /^\|?(?: *:?-+:? *\|)+ *:?-*:? *\|?$|^\|(?: *\|)+$/;

/** The facts that a block of rows states, if it says nothing else; `isAlone` where nothing but such rows can name a role. */
export function factsIn(block: string): readonly StatedFact[] | undefined {
  const rows = block.split('\n').map((row, at) => ({ text: row.trim(), at }));
  const isTable = rows.some(({ text }) => tableBorder.test(text));
  const told = rows.filter(({ text }) => text !== '' && !tableBorder.test(text));
  const facts = told.flatMap(({ text, at }) => factOf(text, at, isTable));
  // The head of a table can say what its columns are.
  const titles = isTable && told.length === facts.length && !isKnown(facts[0]) ? 1 : 0;
  const stated = facts.slice(titles);
  if (stated.length === 0 || told.length !== facts.length) return undefined;
  const known = stated.filter(isKnown).length;
  const isHead = stated.some(isRole) || (2 * known >= stated.length && stated.every(isShort));
  return isHead ? stated : undefined;
}

function factOf(text: string, row: number, isTable: boolean): readonly StatedFact[] {
  const [, name = '', value = ''] =
    (isTable ? tableRow : labelRow).exec(text.slice(0, longestValue * 2)) ?? [];
  return name === '' ? [] : [{ name, value: wordsIn(name, value), row }];
}

/** What a value says without marks; of a way to apply, where it leads. */
function wordsIn(name: string, source: string): string {
  const value = source.replace(/(?<=^[^*]*)\*\*$/, '');
  const [, link = ''] = /^\[[^\]]*\]\(<?([^()\s<>]*)>?\)$|^<([^<>\s]*)>$/.exec(value)?.filter(Boolean) ?? [];
  const fact = rowFor(name)?.name;
  if ((fact === 'apply' || fact === 'url') && safeLink(link) !== undefined) return link;
  return /[*_`[\]&\\]/.test(value) ? plainText(value) : value;
}

function isKnown(fact: StatedFact | undefined): boolean {
  const row = fact && rowFor(fact.name);
  return row !== undefined && readValue(row.kind, fact?.value) !== undefined;
}

function isRole({ name, value }: StatedFact): boolean {
  return rowFor(name)?.name === 'role' && value.length <= longestRole && !/[.!?;,]$/.test(value);
}

function isShort({ value }: StatedFact): boolean {
  return (
    value.length <= longestValue &&
    !/[.!?]$|[.!?] \p{Lu}/u.test(value.replace(/\b(?:Inc|Ltd|Co|Corp|St|approx|p\.a)\./gi, ''))
  );
}
