import type { Readable } from 'node:stream';
import { UserError } from '../errors.ts';
import type { Input, SourceKind } from './source.ts';

/** What standard input is called in messages. */
export const standardInput = 'standard input';

/** Standard input, `-`: Markdown, one posting or several, or JSON. */
export const standardInputKind: SourceKind = {
  name: standardInput,
  matches: isStandardInput,
  open: (_from, input) => {
    const stdin = openStandardInput(input, 'Pipe postings into npm-jobs --from -.');
    return {
      title: standardInput,
      async *read(signal, asked) {
        const { readStream } = await import('./stream.ts');
        yield* readStream(() => stdin, { shown: standardInput }, signal, asked);
      },
    };
  },
};

/** Whether a name on the command line means standard input. */
export function isStandardInput(name: string): boolean {
  return name === '-';
}

/** Standard input, where something is piped into it; else a `UserError` that says what to do. */
export function openStandardInput({ stdin }: Input, advice: string): Readable {
  if (stdin.isTTY) throw new UserError('Standard input is a terminal.', advice);
  return stdin;
}
