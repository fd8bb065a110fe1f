import { spawn } from 'node:child_process';
import type { Environment } from './output.ts';

interface Tool {
  readonly command: string;
  readonly args: readonly string[];
  readonly when: (platform: string, env: Environment) => boolean;
}

const tools: readonly Tool[] = [
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

/** The escape sequence (OSC 52) that asks the terminal to copy, through tmux too if it is asked inside one. */
export function copySequence(text: string, env: Environment): string {
  const sequence = `\u001B]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`;
  return env.TMUX ? `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\` : sequence;
}

/** Copies with the desktop's own tool, when the program runs on the desktop and not over SSH; whether one did it. */
export async function copyNatively(text: string, platform: string, env: Environment): Promise<boolean> {
  if (env.SSH_CONNECTION || env.SSH_TTY) return false;
  for (const { command, args, when } of tools)
    if (when(platform, env) && (await feeds(command, args, text))) return true;
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
