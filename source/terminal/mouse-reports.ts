import type { ReadStream } from 'node:tty';

/** What a person did with the mouse; column and row count from 0. */
export interface MouseReport {
  readonly kind: 'pressed' | 'wheel-up' | 'wheel-down';
  readonly column: number;
  readonly row: number;
}

const report = /\u001B\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;
const begun = /\u001B\[<[\d;]{0,16}$/;

/** Shift, Meta and Control change the number of a button by these bits. */
const modifiers = 4 | 8 | 16;

const kinds: Readonly<Record<number, MouseReport['kind']>> = {
  0: 'pressed',
  64: 'wheel-up',
  65: 'wheel-down',
};

/** Takes reports of the mouse out of what a terminal sends, however many pieces they come in. */
export class MouseReports {
  #tail = '';

  /** What came besides, and the reports in it. */
  push(input: string): { readonly text: string; readonly reports: readonly MouseReport[] } {
    const reports: MouseReport[] = [];
    const all = this.#tail + input;
    const rest = all.replace(report, (_whole, button: string, column: string, row: string, end: string) => {
      const kind = kinds[Number(button) & ~modifiers];
      if (kind && end === 'M') reports.push({ kind, column: Number(column) - 1, row: Number(row) - 1 });
      return '';
    });
    this.#tail = begun.exec(rest)?.[0] ?? '';
    return { text: rest.slice(0, rest.length - this.#tail.length), reports };
  }
}

/** A terminal's keys without the reports of its mouse, which are handed over. */
export function withMouse(keys: ReadStream, take: (report: MouseReport) => void): ReadStream {
  const mouse = new MouseReports();
  const read = (): string | null => {
    const input: string | null = keys.read();
    if (input === null) return null;
    const { text, reports } = mouse.push(input);
    for (const each of reports) take(each);
    return text;
  };
  return new Proxy(keys, {
    get(target, name) {
      if (name === 'read') return read;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
