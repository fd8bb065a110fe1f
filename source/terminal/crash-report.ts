import { closeSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What there is to know about a crash. */
export interface Crash {
  readonly error: unknown;
  /** What was typed behind the program's name. */
  readonly argv: readonly string[];
  readonly version: string;
  readonly process: Pick<
    NodeJS.Process,
    'env' | 'platform' | 'arch' | 'version' | 'pid' | 'stdin' | 'stdout'
  >;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What happened last. */
  readonly notes: readonly string[];
}

/** What is said when the program itself is at fault: why, and the file to report, if it could be written. */
export function crashMessage(error: unknown, file: string | undefined): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const report = file ? `, with this file:\n${file}` : '.';
  return `npm-jobs broke down: ${reason}\nThis is a fault of the program. Please report what you did${report}\n`;
}

/**
 * What a crash report holds: what ran where, the error with its causes and stacks. Of the command line it has the options'
 * names, not their values: what a person searches for is nobody's business, nor what they read.
 */
export function crashReport({ error, argv, version, process, now, notes }: Crash): string {
  const { env, stdout, stdin } = process;
  const size = stdout.isTTY ? `${stdout.columns} x ${stdout.rows}` : 'no terminal';
  const facts = [
    ['npm-jobs', version],
    ['time', new Date(now).toISOString()],
    ['Node', `${process.version}, ${process.platform} ${process.arch}`],
    ['output', size],
    ['input', stdin.isTTY ? 'a terminal' : 'no terminal'],
    ...['TERM', 'COLORTERM', 'TERM_PROGRAM', 'LANG', 'NO_COLOR'].map((name) => [name, env[name] ?? '']),
    ['options', optionsIn(argv).join(' ')],
  ];
  const lines = facts.map(([name, value]) => `${name}: ${value}`);
  const happened = notes.length > 0 ? ['', 'What happened last:', ...notes] : [];
  return `${[...lines, '', ...errorLines(error), ...happened].join('\n')}\n`;
}

/**
 * Writes a crash report that only its owner can read, and gives its path; nothing if no file can be written. It goes into the
 * folder for temporary files, under a name of its own: what was written before stays.
 */
export function writeCrashReport(crash: Crash, folder = tmpdir()): string | undefined {
  const file = path.join(folder, `npm-jobs-crash-${crash.now}-${crash.process.pid}.txt`);
  try {
    // Made anew or not at all: a link that somebody else put there is not followed.
    const descriptor = openSync(file, 'wx', 0o600);
    try {
      writeSync(descriptor, crashReport(crash));
    } finally {
      closeSync(descriptor);
    }
    return file;
  } catch {
    return undefined;
  }
}

function optionsIn(argv: readonly string[]): readonly string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  return argv.slice(0, end).flatMap((word) => /^--?[A-Za-z0][\w-]*(?==|$)/.exec(word)?.[0] ?? []);
}

const mostCauses = 5;

function errorLines(error: unknown): readonly string[] {
  const lines: string[] = [];
  let cause = error;
  for (let depth = 0; depth < mostCauses && cause !== undefined; depth++) {
    const { stack } = cause instanceof Error ? cause : { stack: undefined };
    lines.push(`${depth === 0 ? '' : 'because of '}${stack ?? String(cause)}`);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return lines;
}
