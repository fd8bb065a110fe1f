import type { Fault } from './settings.ts';

/** A fault as compilers write it; its file by its name alone where that says enough. */
export function faultLine({ file, line, message }: Fault): string {
  return line === 0 ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
