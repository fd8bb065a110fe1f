/** Columns of the longest line of running text: longer ones are tiring to read. */
export const longestLine = 80;
