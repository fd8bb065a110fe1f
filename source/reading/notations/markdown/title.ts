import { cleanLine } from '../../../postings/text/clean.ts';
import { plainText } from '../../../postings/text/markdown-blocks.ts';
import { longestHeading, longestSource } from '../../limits.ts';
import { isOfSection } from './generic-headings.ts';
import { headingWords } from './heading-words.ts';
import type { Heading, Part } from './headings.ts';

/** Words that are written in capitals. */
const capitals = new Set('api cli cto ceo coo cfo hr it npm qa sre ui ux vp www'.split(' '));
const small = new Set('a an and at for in of on or the to with'.split(' '));

/** Longer first lines are sentences. */
const longestTitle = 80;

/** Comments and pictures, such as a logo, that can stand above a title. */
const silent = /<!--[\s\S]*?-->|\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?/g;

/** Starts of lines that are no titles. */
const noTitle = /^(?: {4}|\s*(?:[-+*] |\d+[.)] |[>|<[]|```|~~~|https?:))/;

const sentenceEnd = /[.!?:;,。！？：；，、]$/;

/** A posting's title, if it has one, and what is left of its text without it. */
export interface Titled {
  readonly role: string | undefined;
  readonly rest: readonly Part[];
}

/**
 * The title of a text whose front matter names none: the heading that it begins with, unless it is one that many postings
 * have, or the only one of the first level if no other comes before it; else a first line that is a title.
 */
export function titled(parts: readonly Part[]): Titled {
  const first = parts.find((part) => part.kind === 'heading' || says(part.raw));
  const heading = first?.kind === 'heading' ? first : loneTitle(parts);
  if (heading && heading.depth > 1 && isOfSection(heading.text)) return { role: undefined, rest: parts };
  if (heading) return { role: heading.text, rest: parts.filter((part) => part !== heading) };
  const [line = '', next = '', ...others] = rowsOf(first);
  const role = /^ *$/.test(next) ? titleIn(line) : '';
  if (role === '') return { role: undefined, rest: parts };
  const raw = ['', next, ...others].join('\n');
  return { role, rest: parts.map((part) => (part === first ? { ...part, raw } : part)) };
}

function says(raw: string): boolean {
  return raw.length > longestSource || raw.replace(silent, '').trim() !== '';
}

function loneTitle(parts: readonly Part[]): Heading | undefined {
  const [title, ...others] = parts.filter((part) => part.kind === 'heading');
  return title?.depth === 1 && others.every(({ depth }) => depth > 1) ? title : undefined;
}

function rowsOf(part: Part | undefined): readonly string[] {
  return part?.kind === 'text' ? part.raw.replace(/^\s*\n/, '').split('\n') : [];
}

/** The title that a line is: short, and no sentence. */
function titleIn(line: string): string {
  if (line.length > longestSource || noTitle.test(line)) return '';
  const title = headingWords(cleanLine(plainText(line)));
  return title.length <= longestTitle && /\p{L}/u.test(title) && !sentenceEnd.test(title) ? title : '';
}

/** A date or a number that a file's name begins with, or a date at its end. */
const dateInName = /^(\d{4}-\d{2}-\d{2})(?=[-_ .]|$)|[-_ .](\d{4}-\d{2}-\d{2})$/;
const order = /^(?:\d{1,4}|[A-Z]?\d{4,})[-_. )]+(?=.*\p{L})/u;

/** A file's name as a title: `head-of-finance.md` is “Head of Finance”, and so is `02-head-of-finance.md`. */
export function titleOfFile(file: string): string {
  const name = nameOf(file)
    .replace(dateInName, '')
    .replace(/^[-_ .]+/, '')
    .replace(order, '');
  const words = cleanLine(name || nameOf(file))
    .split(/[-_\s]+/)
    .filter(Boolean);
  return cleanLine(words.map(titleWord).join(' '), longestHeading).trim() || 'Untitled';
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/s, '').replace(/\.[a-z]+$/i, '');
}

function titleWord(word: string, at: number): string {
  if (capitals.has(word.toLowerCase())) return word.toUpperCase();
  return at > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
