import { buffer } from 'node:stream/consumers';
import { UserError } from '../errors.ts';
import { decodeText } from './decode.ts';
import { postingsIn, trouble } from './read-file.ts';
import type { SourceKind } from './source.ts';

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
        const text = decodeText(await buffer(stdin));
        yield text === undefined ? trouble(name, 'no text: not read') : postingsIn(text, name, '', newId);
      },
    };
  },
};
