import { longestQuery } from '../postings/search/query.ts';
import { cleanLine, cleanText } from '../postings/text/clean.ts';
import type { Mode } from './modes.ts';
import { commandField } from './screens/command/transitions.ts';
import { facetsField } from './screens/facets/transitions.ts';
import { queryField } from './screens/list/transitions.ts';
import { searchNameField } from './screens/naming/transitions.ts';
import { noteField } from './screens/note/transitions.ts';
import { findField } from './screens/posting/find.ts';
import type { Transition } from './snapshot.ts';
import type { TextField } from './text-field.ts';

/** The text field of each mode that has one; in the other modes letters are commands. */
export const textFields: Readonly<Partial<Record<Mode, TextField>>> = {
  search: queryField,
  find: findField,
  facets: facetsField,
  command: commandField,
  naming: searchNameField,
  note: noteField,
};

/** Appends text, cleaned, on one line and cut to the length of a query or, verbatim, of a command or a note. */
export const type = (text: string): readonly Transition[] =>
  edit((typed, { isVerbatim }) =>
    isVerbatim
      ? cleanText(typed + text, longestLine).replaceAll('\n', ' ')
      : cleanTyped(typed + text.replace(/\s+/g, ' ')),
  );

const longestLine = 2000;

export const eraseCharacter = edit((typed) => typed.replace(/.\p{M}*$/su, ''));
export const eraseWord = edit((typed) => typed.replace(/\S*\s*$/u, ''));
export const eraseAll = edit(() => '');

/** Edits the text field of the current mode. */
function edit(change: (typed: string, field: TextField) => string): readonly Transition[] {
  return [
    (state) => {
      const field = textFields[state.mode];
      return field ? field.withText(state, change(field.textIn(state), field)) : state;
    },
    (state, view) => textFields[state.mode]?.after?.(state, view) ?? state,
  ];
}

function cleanTyped(typed: string): string {
  const clean = cleanLine(typed, longestQuery);
  return typed.endsWith(' ') && clean !== '' && clean.length < longestQuery ? `${clean} ` : clean;
}
