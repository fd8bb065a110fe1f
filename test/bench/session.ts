import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** A program in a terminal of its own, and what it needs. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** Where a program runs, and what it knows of the machine. */
export interface Surroundings {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds after which waiting is given up. */
const patience = 180_000;

/** While this mode is on, a frame is half drawn, and no terminal shows it. */
const synchronizedOutput = 2026;

/**
 * A program that runs in a real pseudo-terminal, and the clock beside it: every moment is what `performance.now()` says
 * once a terminal has read what the program wrote and could show it.
 */
export class Session {
  /** When the program was started. */
  readonly started: number;
  readonly #pty: IPty;
  readonly #terminal: headless.Terminal;
  readonly #ended: Promise<void>;
  #look: (() => void) | undefined;
  #isHalfDrawn = false;
  #changed: number;

  constructor({ file, args, columns, rows }: Command, { folder, env }: Surroundings) {
    this.#terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#watchFrames();
    this.started = performance.now();
    this.#changed = this.started;
    this.#pty = spawn(file, [...args], {
      cols: columns,
      rows,
      cwd: folder,
      env: { ...env, TERM: 'xterm-256color' },
    });
    this.#pty.onData((data) =>
      this.#terminal.write(data, () => {
        this.#changed = performance.now();
        if (!this.#isHalfDrawn) this.#look?.();
      }),
    );
    this.#terminal.onData((answer) => this.#pty.write(answer));
    this.#ended = new Promise((resolve) => this.#pty.onExit(() => resolve()));
  }

  get processId(): number {
    return this.#pty.pid;
  }

  /** What the screen shows, row by row. */
  screen(): string {
    const { active } = this.#terminal.buffer;
    return Array.from({ length: this.#terminal.rows }, (_, row) =>
      (active.getLine(active.baseY + row)?.translateToString() ?? '').trimEnd(),
    ).join('\n');
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  /** The moment when the screen is as it should be, which is described for the case that it never is. */
  when(isShown: (screen: string) => boolean, description: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(
        () => reject(new Error(`Waited in vain for:\n${description}\nThe screen is:\n${this.screen()}`)),
        patience,
      );
      this.#look = () => {
        if (!isShown(this.screen())) return;
        this.#look = undefined;
        clearTimeout(deadline);
        resolve(performance.now());
      };
      this.#look();
    });
  }

  /** What the screen shows once nothing has changed on it for some milliseconds from now on. */
  async settled(quiet: number): Promise<string> {
    const asked = performance.now();
    for (;;) {
      const left = Math.max(asked, this.#changed) + quiet - performance.now();
      if (left <= 0 && !this.#isHalfDrawn) return this.screen();
      await pause(Math.max(1, left));
    }
  }

  /** Ends the program. */
  async end(): Promise<void> {
    this.#pty.kill('SIGKILL');
    await this.#ended;
    this.#terminal.dispose();
  }

  #watchFrames(): void {
    const watch = (final: string, isOn: boolean) =>
      this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, (parameters) => {
        if (parameters.includes(synchronizedOutput)) this.#isHalfDrawn = isOn;
        return false;
      });
    watch('h', true);
    watch('l', false);
  }
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
