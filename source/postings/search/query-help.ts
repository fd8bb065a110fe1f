import { factFields } from '../fact-fields.ts';

/** The query language in examples, for help and README. */
export const queryHelp: readonly { readonly example: string; readonly means: string }[] = [
  {
    example: 'serv enginer',
    means: 'words in any order, wherever they stand; typos are forgiven',
  },
  { example: 'sre, sr, k8s', means: 'initials and short forms' },
  { example: "'web", means: 'exactly this text' },
  { example: '!senior', means: 'not this text; also -senior' },
  ...factFields.map(({ help }) => help),
  { example: 'team:=web', means: 'exactly this value; team:unstated finds those without one' },
  { example: 'text:docker', means: 'in the sections; text:"two words" for more than one' },
  { example: 'has:salary', means: 'where this is stated' },
  { example: 'is:new', means: 'what happened: new, edited, closed, again' },
];
