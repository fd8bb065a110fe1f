import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { onTestFinished } from 'vitest';
import { makeProgramFolder, type ProgramFolder } from './program-folder.ts';

/** What a terminal sends for keys that are no character of their own. */
export const keys = {
  enter: '\r',
  tab: '\t',
  escape: '\u001B',
  shiftTab: '\u001B[Z',
  up: '\u001B[A',
  down: '\u001B[B',
  ctrlC: '\u0003',
  ctrlU: '\u0015',
  ctrlZ: '\u001A',
} as const;

/** The modes of a terminal that a full-screen program changes, by their numbers. */
export const modes = {
  cursorVisible: 25,
  alternateScreen: 1049,
  bracketedPaste: 2004,
  synchronizedOutput: 2026,
} as const;

interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Text that the screen has to contain, or a condition that its lines have to meet. */
type Expected = string | RegExp | ((lines: readonly string[]) => boolean);

/** Milliseconds after which waiting is given up; far more than anything here takes. */
export const patience = 8000;

/**
 * Opens a terminal in an empty folder of its own and runs a command line of bash in it, where `npm-jobs` is the program under
 * test. The terminal closes when the test ends.
 */
export function openTerminal(commandLine: string, options: TerminalOptions = {}): Terminal {
  const terminal = new Terminal(commandLine, options);
  onTestFinished(() => terminal.close());
  return terminal;
}

/** A terminal as a person has it before them: a screen to read, and keys. */
export class Terminal {
  /** The folder in which the command line runs. */
  readonly folder: ProgramFolder = makeProgramFolder();
  readonly #pty: IPty;
  readonly #screen: headless.Terminal;
  readonly #modes = new Set<number>([modes.cursorVisible]);
  readonly #ended: Promise<number>;
  readonly #watchers = new Set<() => void>();
  #hasEnded = false;
  #written = '';

  constructor(commandLine: string, { columns = 80, rows = 24, env = {} }: TerminalOptions) {
    this.#screen = new headless.Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true });
    this.#watchModes();
    this.#pty = spawn('bash', ['-c', commandLine], {
      cols: columns,
      rows,
      cwd: this.folder.path,
      env: { ...this.folder.env, ...env },
    });
    this.#pty.onData((data) => {
      this.#written += data;
      this.#screen.write(data, () => this.#changed());
    });
    this.#screen.onData((answer) => this.#pty.write(answer));
    this.#ended = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal }) =>
        this.#screen.write('', () => {
          this.#hasEnded = true;
          resolve(signal ? 128 + signal : exitCode);
          this.#changed();
        }),
      );
    });
  }

  get columns(): number {
    return this.#screen.cols;
  }

  /** The rows of the window, top to bottom, without the spaces at their ends. */
  lines(): readonly string[] {
    // After the window was made narrower, rows still hold what no longer fits in.
    return this.#rows().map((row) => row?.translateToString(false, 0, this.columns).trimEnd() ?? '');
  }

  /** The rows that are no row of their own because the one above was wider than the window. */
  wrappedLines(): readonly string[] {
    return this.#rows()
      .filter((row) => row?.isWrapped)
      .map((row) => row?.translateToString() ?? '');
  }

  /** Whether anything on the screen has a colour other than the terminal's own. */
  isColored(): boolean {
    return this.#rows().some((row) =>
      Array.from({ length: row?.length ?? 0 }, (_, column) => row?.getCell(column)).some(
        (cell) => cell && !(cell.isFgDefault() && cell.isBgDefault()),
      ),
    );
  }

  /** The cells of each row: their characters, and how they look. */
  cells(): readonly (readonly headless.IBufferCell[])[] {
    return this.#rows().map((row) =>
      Array.from({ length: this.columns }, (_, column) => row?.getCell(column)).filter((cell) => !!cell),
    );
  }

  /** Where the cursor stands, hidden or not, in columns and rows counted from 0. */
  cursor(): { readonly x: number; readonly y: number } {
    const { cursorX: x, cursorY: y } = this.#screen.buffer.active;
    return { x, y };
  }

  /** Whether the program has a mode of the terminal on. */
  isOn(mode: number): boolean {
    return this.#modes.has(mode);
  }

  /** Every character and escape sequence that came from the program until now. */
  written(): string {
    return this.#written;
  }

  /** Types, all at once. */
  type(text: string): void {
    this.#pty.write(text);
  }

  /** Pastes as a terminal does: in brackets if the program asked for them, else as if it were typed. */
  paste(text: string): void {
    const typed = text.replaceAll('\n', '\r');
    this.type(this.isOn(modes.bracketedPaste) ? `\u001B[200~${typed}\u001B[201~` : typed);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Sends a signal to the program under test. */
  signal(name: NodeJS.Signals): void {
    process.kill(this.folder.programId(), name);
  }

  /** Goes away, as a window that is closed does. */
  hangUp(): void {
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** Waits until the screen is as expected, and gives its lines. */
  async until(expected: Expected): Promise<readonly string[]> {
    await this.#wait(() => this.#meets(expected), `the screen to show ${describe(expected)}`);
    return this.lines();
  }

  /** Waits until something other than the screen is so. */
  async untilTrue(what: string, condition: () => boolean): Promise<void> {
    await this.#wait(condition, what);
  }

  /** Waits for the command line to end, and gives its exit code. */
  async ended(): Promise<number> {
    await this.#wait(() => this.#hasEnded, 'the command line to end');
    return this.#ended;
  }

  /** Takes the terminal away from whatever still runs in it. */
  close(): void {
    if (!this.#hasEnded) this.hangUp();
    this.#screen.dispose();
    this.folder.remove();
  }

  #rows() {
    const { active } = this.#screen.buffer;
    return Array.from({ length: this.#screen.rows }, (_, row) => active.getLine(active.baseY + row));
  }

  #meets(expected: Expected): boolean {
    const lines = this.lines();
    if (typeof expected === 'function') return expected(lines);
    return lines.some((line) =>
      typeof expected === 'string' ? line.includes(expected) : expected.test(line),
    );
  }

  #wait(condition: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (isMet: boolean) => {
        this.#watchers.delete(look);
        clearTimeout(deadline);
        if (isMet) resolve();
        else reject(new Error(`Waited in vain for ${what}. The screen is:\n${this.#picture()}`));
      };
      const look = () => {
        const isMet = condition();
        if (isMet || this.#hasEnded) settle(isMet);
      };
      const deadline = setTimeout(() => settle(false), patience);
      this.#watchers.add(look);
      look();
    });
  }

  #picture(): string {
    const edge = '-'.repeat(this.#screen.cols);
    return [edge, ...this.lines(), edge].join('\n');
  }

  #changed(): void {
    // Between these two a frame is half drawn, and no terminal shows it.
    if (this.isOn(modes.synchronizedOutput)) return;
    for (const look of [...this.#watchers]) look();
  }

  #watchModes(): void {
    const watch = (final: string, change: (mode: number) => void) =>
      this.#screen.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
        parameters.flat().forEach(change);
        return false;
      });
    watch('h', (mode) => this.#modes.add(mode));
    watch('l', (mode) => this.#modes.delete(mode));
  }
}

function describe(expected: Expected): string {
  return typeof expected === 'string' ? `“${expected}”` : String(expected);
}
