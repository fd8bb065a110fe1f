/** What is said of a note that is kept, on how many postings if they are several: `note kept (7)`. */
export function noteKept(count: number): string {
  return count > 1 ? `note kept (${count})` : 'note kept';
}
