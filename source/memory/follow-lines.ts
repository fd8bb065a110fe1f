/** What stands at the top of a new file of followed sources. */
export const followsIntroduction =
  '# What npm-jobs reads when no --from is given: one source a line. Lines that begin with # are comments.\n';

/** The sources that a text names, a line each, in its order. What stands behind a space and a # is a comment. */
export function followsIn(text: string): readonly string[] {
  return [...new Set(linesOf(text).filter((source) => source !== ''))];
}

/** What has to stand at the end of a text so that it names a source too, whether its last line is ended or not. */
export function lineToAdd(text: string, source: string): string {
  return `${text === '' || text.endsWith('\n') ? '' : '\n'}${source}\n`;
}

/** The numbers of the lines, counted from 0, that name a source of which this is true. */
export function linesNaming(text: string, isMeant: (source: string) => boolean): readonly number[] {
  return linesOf(text).flatMap((source, at) => (source !== '' && isMeant(source) ? [at] : []));
}

/** The text with these of its lines as comments; nothing else of it is changed. */
export function commentedOut(text: string, lines: readonly number[]): string {
  const chosen = new Set(lines);
  return text
    .split('\n')
    .map((line, at) => (chosen.has(at) ? `# ${line}` : line))
    .join('\n');
}

/** What each line names; nothing where it is empty or a comment. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) =>
    line
      .replace(/^\uFEFF/, '')
      .replace(/(?:^|\s)\s*#.*$/s, '')
      .trim(),
  );
}
