import { UserError } from '../errors.ts';
import type { SourceKind } from './source.ts';
import { readStream } from './stream.ts';

const name = 'standard input';

/** Standard input, `-`: Markdown, one posting or several, or JSON. */
export const standardInputKind: SourceKind = {
  name,
  matches: (from) => from === '-',
  open: (_from, newId, { stdin }) => {
    if (stdin.isTTY)
      throw new UserError('Standard input is a terminal.', 'Pipe postings into npm-jobs --from -.');
    return { title: name, batches: () => readStream(stdin, name, '', newId) };
  },
};
