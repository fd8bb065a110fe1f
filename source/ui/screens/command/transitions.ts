import { clamp } from '../../clamp.ts';
import type { Transition } from '../../snapshot.ts';
import type { State } from '../../state.ts';
import type { TextField } from '../../text-field.ts';

/** Asks for a command, if there is a posting to give to it. */
export const askForCommand: Transition = (state, { chosen }) =>
  chosen.length === 0
    ? state
    : {
        ...state,
        mode: 'command',
        command: { ...state.command, text: '', typed: '', back: 0, from: state.mode },
      };

export const leaveCommand: Transition = (state) => ({ ...state, mode: state.command.from });

/** Goes back to where one came from, and remembers the command. */
export const rememberCommand: Transition = (state) => {
  const { text, before } = state.command;
  const others = before.filter((each) => each !== text);
  const kept = text.trim() === '' ? before : [...others, text].slice(-mostRemembered);
  return { ...state, mode: state.command.from, command: { ...state.command, before: kept } };
};

const mostRemembered = 100;

/** Goes to an older or newer command; the newest of all is what was typed. */
export const recall =
  (commands: number): Transition =>
  (state) => {
    const { before, back, text } = state.command;
    const next = clamp(back + commands, 0, before.length);
    if (next === back) return state;
    const typed = back === 0 ? text : state.command.typed;
    return withCommand(state, { back: next, typed, text: next === 0 ? typed : (before.at(-next) ?? '') });
  };

/** The command line. Spaces in it mean something. */
export const commandField: TextField = {
  textIn: ({ command }) => command.text,
  withText: (state, text) => withCommand(state, { text, back: 0 }),
  isVerbatim: true,
};

function withCommand(state: State, changes: Partial<State['command']>): State {
  return { ...state, command: { ...state.command, ...changes } };
}
