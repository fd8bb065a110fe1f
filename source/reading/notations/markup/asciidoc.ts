import type { ReadDocument } from '../../read-document.ts';
import { readPostingFiles } from '../markdown/read-posting-files.ts';
import { type Rewriting, rewritten } from './rewritten.ts';

/** AsciiDoc's marks as Markdown's, row by row. */
const rewriting: Rewriting = {
  title: /^= +(\S.*)$/,
  fact: /^:([\w-]+): +(\S.*)$/,
  rows: [
    [/^(={2,6}) +(?=\S)/, (_, signs = '') => `${'#'.repeat(signs.length)} `],
    [/^(\*{1,5}) +(?=\S)/, (_, stars = '') => `${'  '.repeat(stars.length - 1)}- `],
    [/^(\.{1,5}) +(?=\S)/, (_, points = '') => `${'   '.repeat(points.length - 1)}1. `],
    [/^\.(?=\w)(.*)$/, (_, title = '') => `**${title}**`],
    [/^(?:-{4,}|\.{4,})$/, () => '```'],
    [/(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])/g, (_, words = '') => `**${words}**`],
    [
      /\b(?:link:)?(https?:\/\/[^\s[\]]+|mailto:[^\s[\]]+)\[([^\]]+)\]/g,
      (_, link = '', words = '') => `[${words}](${link})`,
    ],
  ],
};

/** The posting in AsciiDoc: its title, the attributes under that, and its sections. */
export function readAsciidoc(text: string, file: string): ReadDocument {
  return readPostingFiles(rewritten(text, rewriting), file);
}

/** Whether a text begins with a title of AsciiDoc and an attribute under it. */
export function isAsciidoc(text: string): boolean {
  return /^= \S[^\n]*\n(?:[^\n:]+\n)?:[\w-]+:/.test(text.slice(0, 2000));
}
