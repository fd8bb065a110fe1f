/** What measures, wraps and cuts text of any characters. Built, it is loaded when the first text comes that is not narrow. */
export { default as cliTruncate } from 'cli-truncate';
export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';
