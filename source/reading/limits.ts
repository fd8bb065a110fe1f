// How much is read of what comes from outside. No text decides by itself how much work it makes.

/** Characters read of a posting's text, of front matter and of YAML: hundreds of pages. */
export const longestText = 1_000_000;

/** The words for a text that is longer. `toLocaleString` would take 12 ms for the commas. */
export const tooLong = `it is longer than ${String(longestText).replace(/\B(?=(?:\d{3})+$)/g, ',')} characters`;

/** Characters of a heading. Longer ones are paragraphs marked as headings, or paragraphs with dashes below them. */
export const longestHeading = 200;

/** Characters of Markdown in which a heading, a title or a fact is looked for. */
export const longestSource = 2000;

/** Nested HTML elements that are kept. Deeper ones lose their tags and keep their text. */
export const deepestElement = 100;

/** Nested HTML elements that are parsed at all. A text with more loses all of its tags. */
export const mostOpenElements = 2000;

/** Nested lists and quotes that are kept. Deeper ones take a Markdown parser ever longer. */
export const deepestMarkdown = 20;

/** Times that a part of a text is parsed again inside a part that is parsed again. */
export const mostReadings = 20;

/** Characters of a link definition that is copied to every section that uses it. */
export const shortDefinition = 200;

/** Characters that all copies of a longer definition have together. */
export const longestCopies = 20_000;

/** Characters of an entry of broken front matter, which is read entry by entry. Longer ones are left out. */
export const longestEntry = 10_000;

/** Entries of broken front matter whose values are parsed. Others stay as words. */
export const mostEntries = 1000;

/** Characters of the facts that a text begins with. */
export const longestHead = 4000;

/** Characters before the first file of a text in which comments are looked for. */
export const longestComment = 2000;

/** Characters of a row that can be an unfilled template. */
export const longestTemplateRow = 500;

/** Times that sections are printed and read again until they stay the same. */
export const mostSettlings = 5;

/** Characters kept of the text of a web page. */
export const longestPage = 200_000;

/** Characters at the start of XML that tell what it is. */
export const longestXmlStart = 4000;

/** Characters of a row of AsciiDoc, Org or reStructuredText that is rewritten as Markdown. */
export const longestMarkupRow = 5000;

/** Characters of a cell in a table of roles. */
export const longestCell = 2000;

/** Reasons that are told apart why something is no posting: they can quote what a file says. */
export const mostReasons = 10;

/** Notes beside a fact that are kept. */
export const mostNotes = 50;
