/** Of a posting's text, of its front matter and of YAML no more characters than these are read: hundreds of pages. */
export const longestText = 1_000_000;

/** What is said of what is longer. */
export const tooLong = `it is longer than ${longestText.toLocaleString('en')} characters`;
