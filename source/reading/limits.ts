// How much of what comes from outside is read. A text never decides by itself how much work it makes.

/** Of a posting's text, of its front matter and of YAML no more characters than these are read: hundreds of pages. */
export const longestText = 1_000_000;

/** What is said of what is longer; `toLocaleString` would take 12 ms for its commas. */
export const tooLong = `it is longer than ${String(longestText).replace(/\B(?=(?:\d{3})+$)/g, ',')} characters`;

/** Longer headings are texts that someone marked as one, or that a line of dashes happens to stand under. */
export const longestHeading = 200;

/** Longer sources are not looked at for a heading, a title or a fact. */
export const longestSource = 2000;

/** Elements of HTML in one another that are kept; deeper ones are dropped, their text is not. */
export const deepestElement = 100;

/** HTML with more elements in one another loses all of its tags. */
export const mostOpenElements = 2000;

/** Lists and quotes in one another that are kept; deeper ones take a Markdown parser ever longer. */
export const deepestMarkdown = 20;

/** A part of a text that has to be read anew is read so often at most, one inside the other. */
export const mostReadings = 20;

/** A link definition of no more characters stands in every section that uses it, */
export const shortDefinition = 200;

/** a longer one as long as all of its copies together have no more. */
export const longestCopies = 20_000;

/** Front matter that is broken is read entry by entry; longer entries are left out. */
export const longestEntry = 10_000;

/** Of so many entries the values are read, of any others only the words are taken. */
export const mostEntries = 1000;

/** Facts that a text begins with have no more characters together. */
export const longestHead = 4000;
