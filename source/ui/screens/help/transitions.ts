import { clamp } from '../../clamp.ts';
import type { Transition } from '../../snapshot.ts';

export const showHelp: Transition = (state) => ({
  ...state,
  mode: 'help',
  help: { top: 0, from: state.mode },
});
export const closeHelp: Transition = (state) => ({ ...state, mode: state.help.from });

export const scrollHelpBy =
  (lines: number): Transition =>
  (state, { helpLines, helpRows }) => ({
    ...state,
    help: { ...state.help, top: clamp(state.help.top + lines, 0, Math.max(0, helpLines.length - helpRows)) },
  });

export const scrollHelpByPage =
  (direction: 1 | -1): Transition =>
  (state, view) =>
    scrollHelpBy(direction * Math.max(1, view.helpRows - 1))(state, view);
