import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import headless from '@xterm/headless';
import { expect } from 'vitest';
import type { Terminal } from '../../source/ui/mount.tsx';

/** How often the screen is looked at while waiting, and when waiting is given up; in milliseconds. */
const patience = { interval: 5, timeout: 5000 };

/** A terminal in memory: what is written to it becomes lines, what is typed comes out of its keyboard. */
export class FakeTerminal implements Terminal {
  readonly stdin: Terminal['stdin'];
  readonly stdout: Terminal['stdout'];
  readonly size = () => ({ columns: this.stdout.columns, rows: this.stdout.rows });
  readonly #keyboard = new PassThrough();
  readonly #screen: headless.Terminal;
  #written = '';

  constructor(columns: number, rows: number) {
    // As terminals do, which return to the first column on every line feed of a program.
    const convertEol = true;
    this.#screen = new headless.Terminal({ cols: columns, rows, convertEol, allowProposedApi: true });
    const itself = () => this.#keyboard;
    const keyboard = { isTTY: true, setRawMode: itself, ref: itself, unref: itself };
    this.stdin = Object.assign(this.#keyboard, keyboard) as unknown as Terminal['stdin'];
    const write = (text: string, done?: () => void) => {
      this.#written += text;
      this.#screen.write(text, done);
      return true;
    };
    const display = { isTTY: true, columns, rows, writable: true, write };
    this.stdout = Object.assign(new EventEmitter(), display) as unknown as Terminal['stdout'];
  }

  /** The rows of the window, without the spaces at their ends. */
  lines(): readonly string[] {
    const { active } = this.#screen.buffer;
    return Array.from(
      { length: this.#screen.rows },
      (_, row) =>
        active
          .getLine(active.baseY + row)
          ?.translateToString()
          .trimEnd() ?? '',
    );
  }

  /** Everything that was written until now. */
  written(): string {
    return this.#written;
  }

  type(bytes: string): void {
    this.#keyboard.write(bytes);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    Object.assign(this.stdout, { columns, rows });
    this.stdout.emit('resize');
  }

  /** Waits until the screen shows a text. */
  async until(text: string): Promise<void> {
    await expect.poll(() => this.lines().join('\n'), patience).toContain(text);
  }

  /** Waits until the screen shows just these lines. */
  async untilLines(lines: readonly string[]): Promise<void> {
    await expect.poll(() => this.lines(), patience).toEqual(lines);
  }
}
