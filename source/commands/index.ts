import { browse } from './browse.ts';
import type { CommandRow } from './command.ts';
import { list } from './list.ts';
import { show } from './show.ts';

/** Every command; without the name of one, the first runs. */
export const commands: readonly [CommandRow, ...CommandRow[]] = [
  { name: '', usage: '[query…]', help: 'browse; the words are typed into the search for you', run: browse },
  { name: 'list', usage: 'list [query…]', help: 'print every match, best first, one a line', run: list },
  { name: 'show', usage: 'show <role…>', help: 'print one posting: an id, or the best match', run: show },
  {
    name: 'compare',
    usage: 'compare <role> <role> [<role>]',
    help: 'print two or three postings fact by fact and section by section',
    run: async (call) => (await import('./compare.ts')).compare(call),
  },
  {
    name: 'diff',
    usage: 'diff <role…>',
    help: 'print what was changed in a posting since a version, or a day',
    run: async (call) => (await import('./diff.ts')).diff(call),
  },
  {
    name: 'versions',
    usage: 'versions <role…>',
    help: 'list the days of which a text is known, and what was changed',
    run: async (call) => (await import('./versions.ts')).versions(call),
  },
  {
    name: 'mark',
    usage: 'mark <mark> <role…>',
    help: 'keep that you saved it, applied, were invited …',
    run: async (call) => (await import('./marks/mark.ts')).mark(call),
  },
  {
    name: 'marks',
    usage: 'marks [query…]',
    help: 'print what you marked and noted',
    run: async (call) => (await import('./marks/marks.ts')).marks(call),
  },
  {
    name: 'check',
    usage: 'check [path…]',
    help: 'say what is wrong in posting files, or in - (standard input)',
    run: async (call) => (await import('./check.ts')).check(call),
  },
  {
    name: 'follow',
    usage: 'follow [source…]',
    help: 'read these sources from now on; without one, list them',
    run: async (call) => (await import('./follow.ts')).follow(call),
  },
  {
    name: 'unfollow',
    usage: 'unfollow <source…>',
    help: 'read these sources no more',
    run: async (call) => (await import('./follow.ts')).unfollow(call),
  },
  {
    name: 'new',
    usage: 'new [query…]',
    help: 'print what is new, edited, closed or back in what you follow',
    run: async (call) => (await import('./new.ts')).newOnes(call),
  },
  {
    name: 'boards',
    usage: 'boards',
    help: 'the kinds of boards that can be read, with an example of each',
    run: async (call) => (await import('./boards.ts')).boards(call),
  },
  {
    name: 'cache',
    usage: 'cache',
    help: 'say where the answers of boards are kept; --clear empties it',
    run: async (call) => (await import('./cache.ts')).cache(call),
  },
  {
    name: 'config',
    usage: 'config',
    help: 'the settings in force, and where each comes from',
    run: async (call) => (await import('./settings/config.ts')).config(call),
  },
  {
    name: 'help',
    usage: 'help [topic]',
    help: 'what there is to know of a command, the options, keys, queries',
    run: async (call) => (await import('./manual/help.ts')).help(call),
  },
  {
    name: 'man',
    usage: 'man',
    help: 'the manual; in a pipe, its page for man',
    run: async (call) => (await import('./manual/man.ts')).man(call),
  },
  {
    name: 'completion',
    usage: 'completion <shell>',
    help: 'what completes words in bash, zsh or fish',
    run: async (call) => (await import('./completion/completion.ts')).completion(call),
  },
  {
    name: 'complete',
    usage: 'complete -- <word…>',
    help: 'what the last word can become; the shells ask for it',
    isHidden: true,
    run: async (call) => (await import('./completion/complete.ts')).complete(call),
  },
];
