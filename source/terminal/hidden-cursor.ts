import type { WriteStream } from 'node:tty';

const shown = '\u001B[?25h';

/** A terminal on which the cursor stays hidden where a frame shows it at its end: it stands there for who follows it by ear. */
export function withHiddenCursor(terminal: WriteStream): WriteStream {
  const write = (data: unknown, ...more: readonly unknown[]): boolean => {
    const isFrame = typeof data === 'string' && data.endsWith(shown) && data !== shown;
    const written = isFrame ? data.slice(0, -shown.length) : data;
    return Reflect.apply(terminal.write, terminal, [written, ...more]);
  };
  return new Proxy(terminal, {
    get(target, name) {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
