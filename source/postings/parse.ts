import { marked } from 'marked';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { plainText } from './blocks.ts';
import { cleanLine, cleanText } from './clean.ts';
import type { Posting, Section } from './posting.ts';
import { facts } from './schema.ts';

/** Something wrong in a posting file; line and column count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a posting file gave: the posting, if it could be made out, and everything that is wrong with the file. */
export interface Parsed {
  readonly posting?: Posting;
  readonly problems: readonly Problem[];
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const start: Place = { line: 1, column: 1 };

/** Reads one posting file: YAML front matter and Markdown sections. Every text in the posting is clean. Never throws. */
export function parsePosting(
  source: string,
  { id, file }: { readonly id: string; readonly file: string },
): Parsed {
  const text = cleanText(source);
  const [whole = '', frontMatter] = /^---\n(.*?\n|)---(?:\n|$)/s.exec(text) ?? [];
  if (frontMatter === undefined)
    return {
      problems: [{ file, ...start, message: 'there is no front matter: begin with “---” and the facts' }],
    };
  const firstLine = whole.split('\n').length;
  const { read, problems } = readFacts(frontMatter);
  const { sections, misplaced } = sectionsOf(text.slice(whole.length), firstLine);
  const all = [...problems, ...misplaced].map((problem) => ({ file, ...problem }));
  return read ? { posting: { id, ...read, sections }, problems: all } : { problems: all };
}

type Trouble = Omit<Problem, 'file'>;
type Facts = Omit<Posting, 'id' | 'sections'>;

function readFacts(yaml: string): { read?: Facts; problems: readonly Trouble[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length > 0)
    return { problems: document.errors.map(({ message, pos }) => ({ ...place(pos[0]), message })) };
  const { success, output, issues } = v.safeParse(facts, document.toJS({ maxAliasCount: 0 }) ?? {});
  if (success) return { read: withoutUnknown(output), problems: [] };
  return {
    problems: issues.map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => key);
      const message = issue.received === 'undefined' ? 'is missing' : issue.message;
      return { ...place(offsetOf(document, path)), message: `${path[0] ?? 'the front matter'} ${message}` };
    }),
  };
}

function offsetOf(document: Document, path: readonly unknown[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function withoutUnknown(output: v.InferOutput<typeof facts>): Facts {
  return Object.fromEntries(
    Object.entries(output).filter(([, value]) => value !== undefined),
  ) as unknown as Facts;
}

function sectionsOf(
  markdown: string,
  firstLine: number,
): { sections: readonly Section[]; misplaced: readonly Trouble[] } {
  const sections: { heading: string; text: string; line: number }[] = [];
  const misplaced: Trouble[] = [];
  let line = firstLine;
  for (const token of marked.lexer(markdown)) {
    const current = sections.at(-1);
    if (token.type === 'heading') sections.push({ heading: cleanLine(plainText(token.raw)), text: '', line });
    else if (current) current.text += token.raw;
    else if (token.type !== 'space')
      misplaced.push({ line, column: 1, message: 'this text stands before the first heading' });
    line += token.raw.split('\n').length - 1;
  }
  for (const section of sections)
    if (section.text.trim() === '')
      misplaced.push({ line: section.line, column: 1, message: `the section “${section.heading}” is empty` });
  return { sections: sections.map(({ heading, text }) => ({ heading, text: text.trim() })), misplaced };
}
