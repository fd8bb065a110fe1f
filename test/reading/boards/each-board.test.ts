import { expect, test } from 'vitest';
import { readDocument } from '../../../source/reading/document.ts';
import { madeUpRecords } from './made-up-records.ts';
import { saidByBoards } from './said-by-boards.ts';

test.each(Object.entries(madeUpRecords))(
  'all that a record of %s says is read, and nothing else',
  (name, record) => {
    const { parsed, problems } = readDocument(JSON.stringify([record]), 'answer.json');
    expect(problems).toEqual([]);
    const said = parsed.map(({ id, posting: { sections, pay: _pay, ...facts } }) => ({
      id,
      ...facts,
      sections: sections.map(
        ({ heading, text }) => `${heading}: ${text.split('\n')[0]?.replace(/^- +/, '- ')}`,
      ),
    }));
    expect(said).toEqual([saidByBoards[name]]);
  },
);
