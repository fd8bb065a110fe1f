import { readCsv, readCsvInParts } from './csv.ts';
import { isCsv } from './csv-header.ts';
import { readJsonLines, readJsonLinesInParts } from './json-lines.ts';
import { readJsonRecords } from './json-records.ts';
import { isJson, isJsonLines } from './json-start.ts';
import { readPostingFiles, readPostingFilesInParts } from './markdown/read-posting-files.ts';
import { isAsciidoc, readAsciidoc } from './markup/asciidoc.ts';
import { isOrg, readOrg } from './markup/org.ts';
import { readRestructuredText } from './markup/restructured-text.ts';
import type { Notation } from './notation.ts';
import { isPage } from './page/page-start.ts';
import { readPage } from './page/read-page.ts';
import { isToml, readTomlRecords } from './toml-records.ts';
import { readXml } from './xml/read-xml.ts';
import { isXml } from './xml/xml-start.ts';
import { isYaml, readYamlInParts, readYamlRecords } from './yaml-records.ts';

/**
 * Every notation that is read. The first that recognises a text is taken, else the one that claims the ending of its
 * name, else the first of all.
 */
export const notations: readonly [Notation, ...Notation[]] = [
  {
    name: 'Markdown',
    endings: ['md', 'mdx', 'markdown', 'mkd', 'mkdn', 'mdown', 'txt', 'text'],
    read: readPostingFiles,
    readParts: readPostingFilesInParts,
  },
  { name: 'HTML', endings: ['html', 'htm', 'xhtml'], isIn: isPage, read: readPage },
  {
    name: 'JSON Lines',
    endings: ['jsonl', 'ndjson'],
    isIn: isJsonLines,
    read: readJsonLines,
    readParts: readJsonLinesInParts,
  },
  { name: 'TOML', endings: ['toml'], isIn: isToml, read: readTomlRecords },
  { name: 'JSON', endings: ['json'], isIn: isJson, read: readJsonRecords },
  { name: 'CSV', endings: ['csv', 'tsv'], isIn: isCsv, read: readCsv, readParts: readCsvInParts },
  {
    name: 'YAML',
    endings: ['yaml', 'yml'],
    isIn: isYaml,
    read: readYamlRecords,
    readParts: readYamlInParts,
  },
  { name: 'XML', endings: ['xml', 'rss', 'atom', 'rdf'], isIn: isXml, read: readXml },
  { name: 'AsciiDoc', endings: ['adoc', 'asciidoc'], isIn: isAsciidoc, read: readAsciidoc },
  { name: 'reStructuredText', endings: ['rst', 'rest'], read: readRestructuredText },
  { name: 'Org', endings: ['org'], isIn: isOrg, read: readOrg },
];
