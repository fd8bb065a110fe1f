/** A heading as Markdown that reads as it is: what could be a mark is escaped, and with that what could be a link. */
export function headingSource(heading: string): string {
  const escaped = heading.replace(/[\\`*_[\]<>#~|&!]/g, '\\$&');
  return escaped === heading ? heading : escaped.replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&');
}
