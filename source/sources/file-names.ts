/** How names of files end that can hold postings. */
export const postingFileEnding =
  /\.(?:md|mdx|markdown|mkdn?|mdown|txt|text|json|jsonl|ndjson|ya?ml|toml|csv|tsv|xml|rss|atom|rdf|x?html|htm|adoc|asciidoc|rst|rest|org)$/i;

/** How names of files end that can hold a posting which only another program can read. */
const documentEnding = /\.(?:pdf|rtf|docx?|odt|pages)$/i;

/** Folders that hold no postings, or none that are to be seen yet. */
const skippedFolders =
  /^(?:\..*|node_modules|_?drafts|_includes|_layouts|_sass|archetypes|_?templates?|ISSUE_TEMPLATE)$/i;

/** Files about a folder, or for tools, under the names that are the custom; a `security-engineer.md` is a posting. */
const skippedFiles: readonly RegExp[] = [
  /^\./,
  /^(LICEN[CS]E|CONTRIBUTING|CODE_OF_CONDUCT|CHANGELOG)(?![a-z])/,
  /^(COPYING|NOTICE|AUTHORS|SECURITY|CODEOWNERS|CNAME)(\.\w+)?$/,
  /^(licen[cs]e|contributing|code_of_conduct|changelog)(\.\w+)?$/i,
  /^(package|package-lock|pnpm-lock|tsconfig[\w.-]*|jsconfig|composer|biome|deno|turbo|lerna|manifest)\.\w+$/i,
  /^(_?config|mkdocs|docker-compose|netlify|vercel|pyproject|cargo|navigation|nav|menu|sidebar|sitemap)\.\w+$/i,
  /^(robots|humans|llms|ads|requirements[\w.-]*)\.txt$/i,
  /^(404|50\d|index|search)\.html?$/i,
  /^_index\.\w+$/,
  /^_?template\.\w+$|\.template\.\w+$/i,
  /^(Make|Docker|Gem|Rake|Proc|Jenkins)file$/,
];

const readme = /^readme(?:[._-].*)?$/i;

/** Whether a folder of this name can hold postings. */
export function isPostingFolder(name: string): boolean {
  return !skippedFolders.test(name);
}

/** Whether a file of this name can hold postings. */
export function isPostingFile(name: string): boolean {
  const isNamedSo = postingFileEnding.test(name) || !name.includes('.');
  return isNamedSo && !readme.test(name) && !skippedFiles.some((skipped) => skipped.test(name));
}

/** Whether a file of this name is a document of a program for texts, which is not read. */
export function isDocument(name: string): boolean {
  return documentEnding.test(name) && !name.startsWith('.');
}

/** Whether a file tells what a folder is about: of one without other files that can be a posting. */
export function isReadme(name: string): boolean {
  return readme.test(name) && (postingFileEnding.test(name) || !name.includes('.'));
}

/** A path as an id: its parts joined by dashes, without the file's extension. */
export function idOfPath(path: string): string {
  return path.replace(postingFileEnding, '');
}
