/** Words that mean something else before or behind others: “go to market” is not about the language. */
const rows: Readonly<Record<string, readonly (readonly string[])[]>> = {
  go: [
    ['go', 'to'],
    ['go', 'live'],
    ['go', 'getter'],
    ['go', 'kart'],
    ['the', 'go'],
  ],
  net: [
    ['net', 'zero'],
    ['net', 'revenue'],
    ['net', 'income'],
  ],
};

/** The rows of words in which a word, given without its ending, means something else; none for most. */
export function otherSensesOf(stem: string): readonly (readonly string[])[] {
  return Object.hasOwn(rows, stem) ? (rows[stem] ?? []) : [];
}
