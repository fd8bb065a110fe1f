import { describe, expect, test } from 'vitest';
import { noSettings } from '../../source/commands/settings/settings.ts';
import { queryOf } from '../../source/commands/starting-query.ts';
import { readFlags } from '../../source/flags.ts';
import { parseQuery } from '../../source/postings/search/query.ts';
import { run } from '../../source/run.ts';
import { fakeWorld } from '../fake-world.ts';
import { hostileStrings } from '../postings/text/hostile-strings.ts';
import { unsafe } from '../reading/hostile-documents.ts';

/** One of each kind. */
const hostileKinds = [
  hostileStrings.title,
  hostileStrings.clipboard,
  hostileStrings['C1 CSI'],
  hostileStrings['unfinished OSC'],
  hostileStrings['right-to-left override'],
  hostileStrings['zero width'],
  hostileStrings['line breaks'],
] as readonly string[];

/** Everywhere that a word of the command line is repeated in a message. */
const places: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'words of a list': (text) => ['list', `${text}zzz`],
  'words of show': (text) => ['show', `${text}zzz`],
  'the starting query': (text) => ['list', '-q', `${text}zzz`],
  'a filter': (text) => ['list', '--team', `${text}zzz`],
  'a format': (text) => ['list', '--format', `${text}x`],
  'the format of a check': (text) => ['check', '--format', `${text}x`],
  'an order': (text) => ['list', '--sort', `${text}x`],
  'a section': (text) => ['show', 'web', '--section', `${text}zzz`],
  'an unknown option': (text) => ['list', `--x${text}`],
  'an unknown short option': (text) => ['list', `-z${text}`],
  'a source': (text) => ['list', '--from', `/nowhere/${text}`],
  'a path to check': (text) => ['check', `/nowhere/${text}`],
};

describe.each(Object.entries(places))('%s', (_, argvWith) => {
  test('never reaches the terminal as it was typed, if a terminal could act on it', async () => {
    for (const hostile of hostileKinds) {
      const world = fakeWorld({ input: '# Baker\n\n## Duties\n\nBread.\n' });
      await run([...argvWith(hostile), '--from', '-'], world, '0.0.0');
      expect(world.printed.err, JSON.stringify(hostile)).not.toMatch(unsafe);
      expect(world.printed.out.replaceAll('\t', ''), JSON.stringify(hostile)).not.toMatch(unsafe);
    }
  });
});

test('the query that the browser begins with is as clean as one that is typed', async () => {
  for (const hostile of Object.values(hostileStrings)) {
    const options = await readFlags(['list', '-q', `web ${hostile}`]);
    const query = queryOf({ words: [`a${hostile}`], options, settings: noSettings });
    expect(query.text).not.toMatch(unsafe);
    expect(query).toEqual(parseQuery(query.text));
  }
});
