import { longestTemplateRow } from '../../limits.ts';

/** Rows that only tell a generator of pages what to do: Liquid, shortcodes of Hugo, attributes of kramdown, a table of contents. */
const templateRow =
  /^ *(?:\{%-? [^\n]*-?%\}|\{\{[<%] [^\n]*[>%]\}\}|\{: ?[.#][^{}\n]*\}|\{::?[\w-]+[^{}\n]*\/?\}|\[\[?_?TOC_?\]?\]) *$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A text without the rows that only a generator of pages understands; in code they stay. */
export function withoutTemplates(text: string): string {
  if (!/[{[](?:[%{:]|\[?_?TOC)/.test(text)) return text;
  let open = '';
  const rows = text.split('\n').filter((row) => {
    const [, mark = ''] = fence.exec(row) ?? [];
    if (mark !== '') open = open === '' ? mark.slice(0, 3) : mark.startsWith(open) ? '' : open;
    return open !== '' || row.length > longestTemplateRow || !templateRow.test(row);
  });
  return rows.join('\n');
}
