import { type Flag, flags, spelled } from '../../flags.ts';

/** What a word on the command line is, as far as that decides what it can become. */
export interface Argument {
  /** The command that stands before it; '' if none does. */
  readonly command: string;
  /** The option whose value it is, by its name in the table of options. */
  readonly option?: string;
  /** How many words of the command stand before it, without options and their values. */
  readonly nth: number;
  /** What stands of it before the cursor. */
  readonly current: string;
  /** Whether it is no option even behind a dash. */
  readonly isPlain: boolean;
  /** What of that is kept: the name of the option, in `--from=lev`. */
  readonly kept: string;
}

/** What the last of these words is. They stand behind the program's name; the last may be empty. */
export function argumentIn(words: readonly string[], commands: readonly string[]): Argument {
  const current = words.at(-1) ?? '';
  const { plain, awaiting, isOver } = wordsBefore(words.slice(0, -1));
  const command = commands.find((name) => name !== '' && name === plain[0]) ?? '';
  const nth = plain.length - (command === '' ? 0 : 1);
  const [, name, value] = isOver ? [] : (/^(--[^=]+)=(.*)$/s.exec(current) ?? []);
  if (name === undefined || value === undefined)
    return {
      command,
      nth,
      ...(awaiting !== undefined && { option: awaiting }),
      current,
      isPlain: isOver,
      kept: '',
    };
  return {
    command,
    nth,
    isPlain: false,
    option: optionNamed(name)?.[0] ?? name,
    current: value,
    kept: `${name}=`,
  };
}

interface Before {
  /** The words that are neither options nor their values. */
  readonly plain: readonly string[];
  /** The option that the next word is the value of. */
  readonly awaiting: string | undefined;
  /** Whether no options follow any more. */
  readonly isOver: boolean;
}

function wordsBefore(words: readonly string[]): Before {
  const plain: string[] = [];
  let awaiting: string | undefined;
  let isOver = false;
  for (const word of words) {
    const isValue = awaiting !== undefined;
    const isOption = !isValue && !isOver && word.startsWith('-');
    awaiting = isOption ? optionAwaitingIn(word) : undefined;
    if (isOption && word === '--') isOver = true;
    if (!isValue && !isOption) plain.push(word);
  }
  return { plain, awaiting, isOver };
}

/** The option whose value stands in the next word. */
function optionAwaitingIn(word: string): string | undefined {
  const [name, flag] = word.includes('=') ? [] : (optionNamed(word) ?? []);
  return flag?.type === 'string' ? name : undefined;
}

function optionNamed(word: string): readonly [name: string, flag: Flag] | undefined {
  return Object.entries<Flag>(flags).find(
    ([name, { short }]) => word === spelled(name) || (short !== undefined && word === `-${short}`),
  );
}
