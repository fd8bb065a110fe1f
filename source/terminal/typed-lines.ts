import { createInterface, type Interface } from 'node:readline';
import type { LineStreams } from './line-streams.ts';
import { writingFailed } from './output.ts';

/** What lines are typed with. */
interface TypedLinesOptions extends Pick<LineStreams, 'input' | 'output' | 'isTyped'> {
  /** Whether a line can be edited where it stands, which takes a terminal that knows how to move its cursor. */
  readonly canEdit: boolean;
  /** What a line that was begun may be when it is complete. */
  readonly complete: (begun: string) => readonly string[];
  /** Whether it is complete without Enter, where keys act at once. */
  readonly isWhole: (begun: string) => boolean;
}

/** Lines of a person, or of a pipe, and what is said to them: nothing is ever written over. */
export class TypedLines {
  isInterrupted = false;
  /** Whether a line ends without Enter as soon as it is whole; only where the line is edited here. */
  endsAtOnce = false;
  readonly #options: TypedLinesOptions;
  readonly #reader: Interface;
  readonly #lines: string[] = [];
  readonly #held: string[] = [];
  #taken: ((line: string | undefined) => void) | undefined;
  #prompt = '';
  #isOver = false;
  #failure: NodeJS.ErrnoException | undefined;

  constructor(options: TypedLinesOptions) {
    const { input, output, isTyped, canEdit, complete } = options;
    this.#options = options;
    this.#reader = createInterface({
      input,
      ...(isTyped && { output }),
      terminal: isTyped && canEdit,
      completer: (begun: string) => [[...complete(begun)], begun],
    });
    output.on('error', (error) => {
      this.#failure = error;
      this.close();
    });
    this.#reader.on('line', (line) => this.#came(line));
    // Behind readline, which has put the key into the line by then.
    if (isTyped && canEdit) input.on('keypress', () => this.#endIfWhole());
    this.#reader.on('close', () => this.#came(undefined));
    // Stopped and let go on, readline waits until somebody wants a line.
    this.#reader.on('SIGCONT', () => this.#reader.resume());
    this.#reader.on('SIGINT', () => {
      this.isInterrupted = true;
      options.output.write('\n');
      this.#reader.close();
    });
  }

  /** The next line; undefined when there are no more, or nobody hears any more what is said. */
  async next(prompt: string): Promise<string | undefined> {
    await this.written();
    const line = this.#failure ? undefined : this.#lines.shift();
    if (line !== undefined || this.#isOver) return line;
    this.#ask(prompt);
    return new Promise((resolve) => {
      this.#taken = resolve;
      this.#endIfWhole();
    });
  }

  /** Says lines; while one is typed, behind it. */
  say(lines: readonly string[]): void {
    for (const line of lines) this.#held.push(line);
    const isAsking = this.#taken !== undefined;
    if (isAsking && this.isBegun) return;
    if (isAsking && this.#options.isTyped) this.#options.output.write('\n');
    this.#flush();
    if (isAsking) this.#ask(this.#prompt);
  }

  /** Whether a line may have been begun, which nobody knows where the terminal itself edits it. */
  get isBegun(): boolean {
    const { isTyped, canEdit } = this.#options;
    return isTyped && (!canEdit || this.#reader.line !== '');
  }

  /** Resolves when what was said is written; a `UserError` if it could not be, unless its reader has gone away. */
  async written(): Promise<void> {
    this.#flush();
    if (!this.#failure) await new Promise((resolve) => this.#options.output.write('', resolve));
    if (this.#failure && this.#failure.code !== 'EPIPE') throw writingFailed(this.#failure);
  }

  /** Reads nothing until that is done. */
  async lend(meanwhile: () => Promise<void>): Promise<void> {
    const { input, isTyped, canEdit } = this.#options;
    const isRaw = isTyped && canEdit;
    this.#flush();
    this.#reader.pause();
    if (isRaw) input.setRawMode(false);
    try {
      await meanwhile();
    } finally {
      if (isRaw) input.setRawMode(true);
      this.#reader.resume();
    }
  }

  close(): void {
    this.#flush();
    if (!this.#isOver) this.#reader.close();
  }

  #endIfWhole(): void {
    const { line } = this.#reader;
    if (!this.endsAtOnce || !this.#taken || !this.#options.isWhole(line)) return;
    Object.assign(this.#reader, { line: '', cursor: 0 });
    this.#options.output.write('\n');
    this.#came(line);
  }

  #came(line: string | undefined): void {
    const taken = this.#taken;
    this.#taken = undefined;
    if (line === undefined) this.#isOver = true;
    else if (!taken) this.#lines.push(line);
    taken?.(line);
  }

  /** Readline itself would first move the cursor and clear the line. */
  #ask(prompt: string): void {
    this.#prompt = prompt;
    if (!this.#options.isTyped) return;
    this.#reader.setPrompt(prompt);
    this.#options.output.write(prompt);
  }

  #flush(): void {
    if (this.#held.length === 0 || this.#failure) return;
    this.#options.output.write(`${this.#held.splice(0).join('\n')}\n`);
  }
}
