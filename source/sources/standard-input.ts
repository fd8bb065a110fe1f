import { buffer } from 'node:stream/consumers';
import { UserError } from '../errors.ts';
import { batchOf, type FileText, reasonOf, textIn } from './read-file.ts';
import type { Input, SourceKind } from './source.ts';

const name = 'standard input';

/** Standard input, `-`: Markdown, one posting or several, or JSON. */
export const standardInputKind: SourceKind = {
  name,
  matches: (from) => from === '-',
  open: (_from, newId, { stdin }) => {
    if (stdin.isTTY)
      throw new UserError('Standard input is a terminal.', 'Pipe postings into npm-jobs --from -.');
    return {
      title: name,
      async *batches() {
        yield batchOf(await readWhole(stdin), name, '', newId);
      },
    };
  },
};

async function readWhole(stdin: Input['stdin']): Promise<FileText> {
  try {
    return textIn(await buffer(stdin));
  } catch (error) {
    return { message: reasonOf(error) };
  }
}
