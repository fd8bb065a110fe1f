/** How many of the last notes are kept. */
const mostKept = 30;

/** What happened in the program, a line each, without anything of what a person reads or types. */
export class Notes {
  readonly #last: string[] = [];
  #write: ((line: string) => void) | undefined;

  /** The last notes, the newest one last, each with its time in milliseconds since the process began. */
  get last(): readonly string[] {
    return this.#last;
  }

  /** Takes a note. */
  readonly add = (what: string): void => {
    const line = `${(process.uptime() * 1000).toFixed(1)} ${what}`;
    this.#last.push(line);
    if (this.#last.length > mostKept) this.#last.shift();
    this.#write?.(line);
  };

  /** Hands over the notes that are kept, and every further one. */
  handOver(write: (line: string) => void): void {
    for (const line of this.#last) write(line);
    this.#write = write;
  }
}
