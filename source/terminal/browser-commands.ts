/** A program and its arguments. */
export type CommandWords = readonly [program: string, ...args: string[]];

/**
 * The commands that `$BROWSER` names, to be tried in order, with the address where `%s` stands or else behind all other
 * words. As is the custom, a colon stands between commands; no shell reads them.
 */
export function browserCommands(variable: string, address: string): readonly CommandWords[] {
  return variable.split(':').flatMap((command) => {
    const [program, ...args] = wordsIn(command);
    if (program === undefined) return [];
    const isPlaced = args.some((word) => /%s/.test(word.replaceAll('%%', '')));
    const placed = args.map((word) => word.replace(/%[s%]/g, (found) => (found === '%s' ? address : '%')));
    return [[program, ...placed, ...(isPlaced ? [] : [address])] as const];
  });
}

/** The words of a command; quotes and backslashes keep spaces within one. */
function wordsIn(command: string): readonly string[] {
  const words = command.match(/(?:\\.|"(?:\\.|[^"\\])*"|'[^']*'|[^\s\\])+/gs) ?? [];
  return words.map((word) =>
    word.replace(
      /\\(.)|"((?:\\.|[^"\\])*)"|'([^']*)'/gs,
      (_, escaped, double, single) => escaped ?? single ?? String(double).replace(/\\(.)/gs, '$1'),
    ),
  );
}
