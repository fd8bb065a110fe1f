import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { packedInside, unstatedLicences } from './unstated-licences.js';

/**
 * A licence and what is under it.
 * @typedef {object} Notice
 * @property {string} name with its version
 * @property {string} licence by its short name
 * @property {string} text
 */

/**
 * What has to be said of the work of others in the program: the licence of each package that a bundle has code of, and
 * that of the postings. The same text stands there once, under the names of all that it is for.
 * @param {import('esbuild').Metafile} metafile what esbuild says of the bundle
 * @param {string} root the folder that its paths start from, and `data` is in
 * @returns {Promise<string>}
 */
export async function noticesOf(metafile, root) {
  const packages = await Promise.all(
    packageFolders(metafile).map((folder) => packageNotices(path.join(root, folder))),
  );
  const notices = [await postingsNotice(path.join(root, 'data')), ...packages.flat().sort(byName)];
  const names = new Map();
  for (const { name, licence, text } of notices)
    names.set(text, (names.get(text) ?? new Set()).add(`${name} (${licence})`));
  const parts = Array.from(names, ([text, under]) => `${line}\n${[...under].join('\n')}\n\n${text}\n`);
  return `npm-jobs contains the work of others, each under a licence of its own.\n\n${parts.join('\n')}`;
}

const line = '-'.repeat(80);

/** The folders of the packages of which there is code in the bundle. */
function packageFolders({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const folders = files.map((file) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined);
}

/** What a package says of itself, and of others whose code it already contains. */
async function packageNotices(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const text = (await licenceTexts(folder)) || unstatedLicences[name];
  if (!text)
    throw new Error(
      `${folder} has no file with its licence. Write its text into source/build/unstated-licences.js.`,
    );
  const inside = packedInside[name];
  const own = { name: `${name} ${version}`, licence: license, text: tidy(text) };
  return inside ? [own, ...packedNotices(await readFile(path.join(folder, inside), 'utf8'))] : [own];
}

async function licenceTexts(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

/** The entries of a file as rollup-plugin-license writes it. */
function packedNotices(file) {
  return file.split(/\n---\n\n(?=Name: )/).map((entry) => {
    const said = (what) => new RegExp(`^${what}: (.*)$`, 'm').exec(entry)?.[1] ?? '';
    const [, text = 'It was published without a text of its licence.'] = entry.split('License Text:\n===\n');
    if (said('License') === '') throw new Error(`No licence is named in:\n${entry}`);
    return { name: `${said('Name')} ${said('Version')}`, licence: said('License'), text: tidy(text) };
  });
}

/** Whose the postings are, what was changed, and their licence: the words of their folder. */
async function postingsNotice(data) {
  const readme = await readFile(path.join(data, 'README.md'), 'utf8');
  const said = ['What was changed', 'Licence and credit'].map((heading) => sectionOf(readme, heading));
  const text = [...said, await readFile(path.join(data, 'LICENSE'), 'utf8')].map(tidy).join('\n\n');
  return { name: 'The job postings in postings.json', licence: 'CC-BY-SA-3.0', text };
}

function sectionOf(markdown, heading) {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`data/README.md has no section “${heading}”.`);
  return section;
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

const tidy = (text) => text.replaceAll(/[ \t\r]+$/gm, '').trim();
