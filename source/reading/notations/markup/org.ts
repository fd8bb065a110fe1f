import type { ReadDocument } from '../../read-document.ts';
import { readPostingFiles } from '../markdown/read-posting-files.ts';
import { type Rewriting, rewritten } from './rewritten.ts';

/** The marks of Org as Markdown's, row by row. */
const rewriting: Rewriting = {
  title: /^#\+title: +(\S.*)$/i,
  fact: /^(?:#\+([\w-]+):|:(?!PROPERTIES|END)([\w-]+):) +(\S.*)$/i,
  rows: [
    [/^(\*{1,5}) +(?:(?:TODO|DONE|NEXT) )?(?=\S)/, (_, stars = '') => `${'#'.repeat(stars.length + 1)} `],
    [/^#\+begin_\w+.*$|^#\+end_\w+.*$/i, () => '```'],
    [/^(?::PROPERTIES:|:END:|# .*)$/i, () => ''],
    [/\[\[([^\]]+)\]\[([^\]]+)\]\]/g, (_, link = '', words = '') => `[${words}](${link})`],
    [/(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?![\w*])/g, (_, words = '') => `**${words}**`],
  ],
};

/** The posting in a text of Emacs' Org mode: its title, its keywords and its sections. */
export function readOrg(text: string, file: string): ReadDocument {
  return readPostingFiles(rewritten(withFiles(text), rewriting), file);
}

const entry = /^\* +(?:(?:TODO|DONE|NEXT) )?(\S.*)\n:PROPERTIES:\n((?:.*\n)*?):END:$/gim;

/** A text whose headings have properties of their own as posting files one after the other, with as many rows. */
function withFiles(text: string): string {
  const [one, other] = text.match(entry) ?? [];
  if (one === undefined || other === undefined) return text;
  return text.replace(/^#\+title:.*$/gim, '').replace(entry, (_, title: string, properties: string) => {
    const facts = properties.replace(
      /^:([\w-]+):(.*)$/gm,
      (_row, name: string, value: string) => `${name.toLowerCase()}: ${JSON.stringify(value.trim())}`,
    );
    return `---\ntitle: ${JSON.stringify(title.trim().replace(/[.,;]+$/, ''))}\n${facts}---`;
  });
}

/** Whether a text begins with a keyword of Org. */
export function isOrg(text: string): boolean {
  return /^\s*#\+title:/i.test(text.slice(0, 2000));
}
