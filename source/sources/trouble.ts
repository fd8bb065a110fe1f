import { fileStart, type Problem, problemAt } from '../reading/problem.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
};

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? `could not be read: ${message}`;
}

/** What is wrong with a file as a whole. */
export function trouble(file: string, message: string): Problem {
  return problemAt(file, fileStart, message);
}

/** That nothing could be read there, as an event of a source. */
export function failed(
  file: string,
  message: string,
): {
  readonly kind: 'failed';
  readonly problems: readonly Problem[];
} {
  return { kind: 'failed', problems: [trouble(file, message)] };
}
