import { spawn } from 'node:child_process';
import type { Environment } from './output.ts';

interface Tool {
  /** Whether it reaches the person's own clipboard over SSH too. */
  readonly isRemote?: true;
  readonly command: string;
  readonly args: readonly string[];
  readonly when: (platform: string, env: Environment) => boolean;
}

const tools: readonly Tool[] = [
  { command: 'tmux', args: ['load-buffer', '-w', '-'], when: (_, env) => Boolean(env.TMUX), isRemote: true },
  { command: 'pbcopy', args: [], when: (platform) => platform === 'darwin' },
  {
    command: 'clip.exe',
    args: [],
    when: (platform, env) => platform === 'win32' || Boolean(env.WSL_DISTRO_NAME),
  },
  { command: 'wl-copy', args: [], when: (_, env) => Boolean(env.WAYLAND_DISPLAY) },
  { command: 'xclip', args: ['-selection', 'clipboard'], when: (_, env) => Boolean(env.DISPLAY) },
  { command: 'xsel', args: ['--clipboard', '--input'], when: (_, env) => Boolean(env.DISPLAY) },
];

/** Characters of base64 in such a sequence, more than which some terminals overlook. */
const mostTaken = 74_994;

/** The escape sequence (OSC 52) that asks the terminal to copy, through tmux or GNU screen if it is asked inside of them. */
export function copySequence(text: string, env: Environment): string {
  const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
  if (env.TMUX) return `${tmuxStart}${sequence.replaceAll('\u001B', '\u001B\u001B')}${stringEnd}`;
  return env.STY ? inPieces(sequence) : sequence;
}

/** Whether some terminals would not copy a text because it is so long. */
export function isTooLongToCopy(text: string): boolean {
  return Math.ceil(Buffer.byteLength(text) / 3) * 4 > mostTaken;
}

const tmuxStart = '\u001BPtmux;';
const screenStart = '\u001BP';
const stringEnd = '\u001B\\';

/** GNU screen hands on what stands in a device control string, if that is not longer than 768 bytes. */
function inPieces(sequence: string): string {
  return sequence.replace(/.{1,500}/gs, (piece) => `${screenStart}${piece}${stringEnd}`);
}

/**
 * Copies with tmux, or with the desktop's own tool when the program runs on the desktop and not over SSH; whether one of these
 * did it.
 */
export async function copyNatively(text: string, platform: string, env: Environment): Promise<boolean> {
  const isFar = Boolean(env.SSH_CONNECTION || env.SSH_TTY);
  for (const { command, args, when, isRemote = false } of tools)
    if ((isRemote || !isFar) && when(platform, env) && (await feeds(command, args, text))) return true;
  return false;
}

/** Milliseconds after which a tool that has not taken the text is ended. */
const patience = 1000;

/** The program may end meanwhile: it waits for the tool only as long as the text is not handed over. */
function feeds(command: string, args: readonly string[], text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    child.unref();
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
    child.stdin.on('error', () => resolve(false));
    child.stdin.end(text);
  });
}
