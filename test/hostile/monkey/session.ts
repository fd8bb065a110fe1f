import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { modes, patience, Terminal } from '../../real-terminal/terminal.ts';
import { type Act, anyAct, type Meanwhile } from './acts.ts';
import type { Chance } from './chance.ts';

/** Bytes of memory that the program may need at most. */
const mostMemory = 400_000_000;

/** Milliseconds after which something is asked for again, as a person does who gets no answer. */
const insistence = 2000;

/** A way to end the program: what is typed, or the signal, or else its being stopped and killed; and the exit code. */
interface Ending {
  readonly name: string;
  readonly exitCode: number;
  readonly text?: string;
  readonly signal?: NodeJS.Signals;
}

const endings: readonly [Ending, ...Ending[]] = [
  { name: 'q', exitCode: 0, text: '\u001B\u001B\u001B\u001B\u001B\u001B\u001Bq' },
  { name: 'Ctrl-C', exitCode: 130, text: '\u0003' },
  { name: 'SIGTERM', exitCode: 143, signal: 'SIGTERM' },
  { name: 'SIGINT', exitCode: 130, signal: 'SIGINT' },
  { name: 'SIGHUP', exitCode: 129, signal: 'SIGHUP' },
  { name: 'kill %1', exitCode: 143 },
];

/** Does as many things to the program as it is asked to, ends it, and throws what was wrong, with everything that was done. */
export async function monkeySession(chance: Chance, acts: number): Promise<void> {
  const terminal = new Terminal('PS1="shell$ " exec bash --norc --noprofile --noediting -o ignoreeof -i', {
    env: { BROWSER: 'true' },
  });
  const done: unknown[] = [];
  try {
    const session = new Session(terminal);
    await session.begin();
    for (let count = 0; count < acts; count++) {
      const act = anyAct(chance);
      done.push(act);
      await session.perform(act);
      if (count % 5 === 4) await session.settle();
    }
    const ending = chance.oneOf(endings);
    done.push(ending);
    await session.end(ending);
  } catch (error) {
    throw new Error(`After ${JSON.stringify(done)}`, { cause: error });
  } finally {
    terminal.close();
  }
}

class Session {
  readonly #terminal: Terminal;
  #answers = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  async begin(): Promise<void> {
    await this.#inShell();
    this.#terminal.type("tty >tty; stty -g >before; clear; sh -c 'npm-jobs; echo $? >code'\n");
    await this.#drawn();
  }

  async perform(act: Act): Promise<void> {
    switch (act.kind) {
      case 'type':
        return this.#terminal.type(act.text);
      case 'resize':
        return this.#terminal.resize(act.columns, act.rows);
      case 'signal':
        return this.#terminal.signal(act.name);
      case 'stop':
        await this.#stop(act.text);
        for (const each of act.meanwhile) await this.#meanwhile(each);
        this.#terminal.type('\u0015fg\n');
        return this.#drawn();
    }
  }

  /** Waits until the screen is as it should be, and looks at what can be seen of the process. */
  async settle(): Promise<void> {
    await this.#drawn();
    await this.#terminal.untilTrue('no row to be wider than the window', () => {
      return this.#terminal.wrappedLines().length === 0;
    });
    const status = readFileSync(`/proc/${this.#terminal.folder.programId()}/status`, 'utf8');
    const memory = 1024 * Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]);
    if (memory > mostMemory) throw new Error(`It needs ${memory} bytes of memory`);
  }

  async end({ name, exitCode, text, signal }: Ending): Promise<void> {
    await this.settle();
    this.#terminal.resize(80, 24);
    if (signal) this.#terminal.signal(signal);
    else if (text) await this.#insist(`${name} to end the program`, text, () => this.#isGivenBack());
    else await this.#kill();
    await this.#terminal.untilTrue('the screen to be given back', () => this.#isGivenBack());
    if (text ?? signal) await eventually(() => expect(this.#read('code')).toBe(String(exitCode)));
    const settings = execFileSync('stty', ['-F', this.#read('tty'), '-g'], { encoding: 'utf8' });
    expect(settings.trim(), 'the settings of the terminal').toBe(this.#read('before'));
    expect(this.#terminal.written()).not.toMatch(/broke down|\n {4}at /);
  }

  async #kill(): Promise<void> {
    await this.#stop('\u001A');
    this.#terminal.type('\u0015kill %1\n');
    await eventually(() => expect(this.#isRunning(), 'whether it runs').toBe(false));
  }

  #isRunning(): boolean {
    try {
      return !/State:\s+Z/.test(readFileSync(`/proc/${this.#terminal.folder.programId()}/status`, 'utf8'));
    } catch {
      return false;
    }
  }

  #read(name: string): string {
    return this.#terminal.folder.read(name).trim();
  }

  async #stop(text: string): Promise<void> {
    await this.#drawn();
    await this.#insist('the program to stop', text, () => this.#isInShell());
  }

  async #meanwhile(what: Meanwhile): Promise<void> {
    if (what === 'resize') return this.#terminal.resize(60 + (this.#terminal.columns % 50), 20);
    const answer = `answer ${this.#answers++}`;
    this.#terminal.type(`\u0015bg; echo an''${answer.slice(2)}\n`);
    await this.#terminal.until(new RegExp(`^${answer}$`));
    await this.#inShell();
  }

  async #drawn(): Promise<void> {
    await this.#terminal.untilTrue('the program to be on the screen', () => {
      return this.#terminal.isOn(modes.alternateScreen) && this.#terminal.lines().some((line) => line !== '');
    });
  }

  async #inShell(): Promise<void> {
    await this.#terminal.untilTrue('the shell to be on the screen', () => this.#isInShell());
  }

  #isInShell(): boolean {
    const last = this.#terminal.lines().findLast((line) => line !== '');
    return this.#isGivenBack() && (last?.includes('shell$') ?? false);
  }

  #isGivenBack(): boolean {
    const { alternateScreen, cursorVisible, bracketedPaste } = modes;
    const isOn = (mode: number) => this.#terminal.isOn(mode);
    return !isOn(alternateScreen) && isOn(cursorVisible) && !isOn(bracketedPaste);
  }

  /** Types until it is so. A paste that has not ended takes what comes for its text for a while. */
  async #insist(what: string, text: string, isSo: () => boolean): Promise<void> {
    // What is typed once more when the screen has been given back is for the shell.
    const type = () => this.#terminal.isOn(modes.alternateScreen) && this.#terminal.type(text);
    type();
    const again = setInterval(type, insistence);
    try {
      await this.#terminal.untilTrue(what, isSo);
    } finally {
      clearInterval(again);
    }
  }
}

/** Waits until something does not throw; of Vitest's own ways none works without Vitest. */
async function eventually(check: () => void): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(20))
    try {
      return check();
    } catch {
      // Not yet.
    }
  check();
}
