import type { Chance } from './chance.ts';

/** What is done to the program: something is typed, all at once, or its window or its process is tampered with. */
export type Act =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly kind: 'signal'; readonly name: NodeJS.Signals }
  | { readonly kind: 'stop'; readonly text: string; readonly meanwhile: readonly Meanwhile[] };

/** What happens in the shell while the program is stopped. */
export type Meanwhile = 'bg' | 'resize';

/** Keys that do not end the program or stop it. */
const keys = [
  ...'jkhlgGnNsfy?/JKxXvVmorCAa1z0 \t\r\n\u007F\u001B',
  ...['A', 'B', 'C', 'D', 'H', 'F', 'Z', '5~', '6~', '1~', '200', 'I', '<0;3;3M'].map(
    (end) => `\u001B[${end}`,
  ),
  ...['\u0001', '\u0004', '\u000C', '\u000E', '\u0010', '\u0012', '\u0015', '\u0017'],
  ...['text:', 'team:', '!', 'é', 'हि', '👩‍🚀', '\u001BOA', '\u001B\u001B', '\u001B]11;rgb:0/0/0\u0007'],
] as const satisfies readonly string[];

const pasted = [
  ...'ab /"\n\t',
  'engineer',
  '\u001B[31m',
  '\u0007',
  '\u0000',
  '\u202E',
  '語',
  '\u001B',
] as const;

type Pieces = readonly [string, ...string[]];

const ordinary: readonly [(chance: Chance) => Act, ...((chance: Chance) => Act)[]] = [
  (chance) => ({ kind: 'type', text: chance.text(keys as unknown as Pieces, 1) }),
  (chance) => ({ kind: 'type', text: chance.text(keys as unknown as Pieces, 1) }),
  (chance) => ({ kind: 'type', text: chance.text(keys as unknown as Pieces, 12) }),
  (chance) => ({ kind: 'type', text: chance.text(keys as unknown as Pieces, 40) }),
];

const rare: typeof ordinary = [
  (chance) => ({
    kind: 'type',
    text: `\u001B[200~${chance.text(pasted as unknown as Pieces, 200)}\u001B[201~`,
  }),
  (chance) => ({ kind: 'type', text: `\u001B[200~${chance.text(pasted as unknown as Pieces, 9)}` }),
  (chance) => ({ kind: 'resize', columns: 1 + chance.below(150), rows: 1 + chance.below(50) }),
  (chance) => ({ kind: 'resize', columns: 40 + chance.below(90), rows: 10 + chance.below(30) }),
  (chance) => ({ kind: 'signal', name: chance.oneOf(['SIGWINCH', 'SIGCONT']) }),
  (chance) => ({
    kind: 'stop',
    text: chance.oneOf(['\u001A', '\u001A\u001B[A\u001A', '\u001Aj\u007F\u001A', 'jj\u001A\u001A']),
    meanwhile: chance.oneOf<readonly Meanwhile[]>([
      [],
      [],
      ['resize'],
      ['bg'],
      ['bg', 'resize'],
      ['resize', 'bg'],
    ]),
  }),
];

/** Something by chance; most often keys. */
export function anyAct(chance: Chance): Act {
  return chance.oneOf(chance.below(5) === 0 ? rare : ordinary)(chance);
}
