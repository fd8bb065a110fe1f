import type { Writable } from 'node:stream';
import { UserError } from '../errors.ts';
import type { Abilities } from '../layout/palette.ts';

/** A stream that text is printed on, as much as is asked of it. */
export type OutputStream = Pick<Writable, 'write' | 'once' | 'off'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  getColorDepth?(env: Environment): number;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Writes the whole text and resolves once the stream has taken it, however slow its reader is. A reader that has gone
 * away, as `head -1` does, is no error.
 */
export function print(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve();
      else reject(writingFailed(error));
    };
    stream.once('error', failed);
    stream.write(text, (error) => {
      if (error) return failed(error);
      stream.off('error', failed);
      resolve();
    });
  });
}

/** What to tell the person of an error in writing. */
export function writingFailed({ message }: Error): UserError {
  return new UserError(`Writing failed: ${message}.`, 'Is there room where the output goes?');
}

/** Writes a message beside the output. That nobody can be told anything must not cost the output itself. */
export async function tell(stream: OutputStream, message: string): Promise<void> {
  try {
    await print(stream, message);
  } catch {
    // Nobody hears it.
  }
}

/** The values of `--color`. */
export type ColorChoice = 'auto' | 'always' | 'never';

const levels: Readonly<Record<number, Abilities['colors']>> = { 4: 1, 8: 2, 24: 3 };

/**
 * The colours and attributes that a stream can show. `--color` decides first; then, when not empty, NO_COLOR
 * (no-color.org) and CLICOLOR_FORCE (bixense.com/clicolors); then whether the stream is a terminal, and which.
 */
export function colorsOf(
  stream: OutputStream,
  env: Environment,
  choice: ColorChoice,
): Omit<Abilities, 'links'> {
  const forced = choice === 'always' || (choice === 'auto' && isOn(env.CLICOLOR_FORCE) && !env.NO_COLOR);
  const off = choice === 'never' || (choice === 'auto' && (Boolean(env.NO_COLOR) || env.CLICOLOR === '0'));
  if (off || !(forced || canShow(stream, env))) return { colors: 0, attributes: false };
  const { NO_COLOR: _decided, CI: _anyTerminal, ...rest } = env;
  const depth = stream.getColorDepth?.(rest) ?? 1;
  const colors = levels[depth] ?? (forced ? 1 : 0);
  return { colors, attributes: colors > 0 };
}

/** All that a stream can show; whether links can be clicked takes longer to find out than the rest. */
export async function abilitiesOf(
  stream: OutputStream,
  env: Environment,
  choice: ColorChoice,
): Promise<Abilities> {
  const shown = colorsOf(stream, env, choice);
  return { ...shown, links: shown.attributes && canShow(stream, env) && (await canLink()) };
}

function canShow({ isTTY }: OutputStream, { TERM }: Environment): boolean {
  return isTTY === true && TERM !== 'dumb';
}

async function canLink(): Promise<boolean> {
  const { default: supportsHyperlinks } = await import('supports-hyperlinks');
  return supportsHyperlinks.stdout;
}

function isOn(value: string | undefined): boolean {
  return Boolean(value) && value !== '0';
}
