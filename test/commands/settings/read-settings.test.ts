import { expect, test } from 'vitest';
import { faultLine } from '../../../source/commands/settings/fault-line.ts';
import { readSettings } from '../../../source/commands/settings/read-settings.ts';
import { settingRows } from '../../../source/commands/settings/setting-rows.ts';
import { startingFile } from '../../../source/commands/settings/starting-file.ts';

const read = (text: string) => readSettings({ file: 'config.toml', text }, undefined);
const faultsIn = async (text: string) => (await read(text)).faults.map(faultLine);

test('settings, keys, colours and searches are read', async () => {
  const settings = await read(`sort = "oldest"
columns = ["team"]
ascii = true
[keys]
"list.down" = ["J", "down"]
list.facets = "F"
change-order = []
[colors]
highlight = "bright-red"
code = 208
brand = "#0080ff"
[searches]
berlin = "loc:berlin"`);
  expect(settings.faults).toEqual([]);
  expect(settings).toMatchObject({ sort: 'oldest', columns: ['team'], ascii: true });
  expect([...settings.keys]).toEqual([
    ['list.down', ['J', 'down']],
    ['list.facets', ['F']],
    ['list.change-order', []],
  ]);
  expect(settings.colors).toEqual({ highlight: [91], code: [38, 5, 208], brand: [38, 2, 0, 128, 255] });
  expect([...settings.searches]).toEqual([['berlin', 'loc:berlin']]);
  expect(settings.places.get('keys.list.facets')).toBe('config.toml:6');
});

test.each([
  ['srot = "role"', /^config\.toml:1: there is no “srot”; do you mean “sort”\?$/],
  ['\nsort = "upwards"', /^config\.toml:2: “sort” has to be one of relevance/],
  ['ascii = 1', /“ascii” has to be true or false/],
  ['columns = ["team", "weather"]', /“columns” has to be a list of/],
  [
    '[keys]\n"list.dwon" = "J"',
    /^config\.toml:2: there is no action “list.dwon”; do you mean “list.down”\?$/,
  ],
  ['[keys]\nopen = "e"', /“open” can be list\.open or/],
  ['[keys]\n"list.down" = "ctrl+i"', /“ctrl\+i” is no key/],
  ['[keys]\n"list.down" = ["many"]', /“many” is no key/],
  ['[keys]\n"list.down" = 3', /needs a key/],
  ['[keys]\n"list.down" = "s"', /“s” is the key of list\.change-order already/],
  ['[colors]\nhighlihgt = "red"', /do you mean “highlight”\?/],
  ['[colors]\nbrand = "mauve"', /“brand” is a name/],
  ['[colors]\nbrand = 256', /“brand” is a name/],
  ['[searches]\n"a b" = "x"', /“a b” is no name/],
  ['[searches]\na = 3', /“a” is a query/],
  ['keys = 3', /“keys” is a table/],
  ['sort = \n', /^config\.toml:1: /],
])('%j is said, with its line', async (text, said) => {
  const faults = await faultsIn(text);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(said);
});

test('the rest holds, whatever is wrong', async () => {
  const settings = await read(
    'sort = "role"\nbad = 1\n[keys]\n"list.up" = "K"\nx = "y"\n[colors]\nkey = "no"',
  );
  expect(settings.sort).toBe('role');
  expect([...settings.keys.keys()]).toEqual(['list.up']);
  expect(settings.faults).toHaveLength(3);
});

test('two actions can exchange their keys', async () => {
  const settings = await read('[keys]\n"list.change-order" = "f"\n"list.facets" = "s"');
  expect(settings.faults).toEqual([]);
  expect(settings.keys.size).toBe(2);
});

test('an action keeps a key that it always shared', async () => {
  expect(await faultsIn('[keys]\n"list.clear-query" = ["escape", "C"]')).toEqual([]);
});

test('a new file is all comments, and what is in them holds', async () => {
  expect(await read(startingFile())).toMatchObject({ faults: [] });
  const uncommented = startingFile().replace(/^# (?=\[|\S+ = )/gm, '');
  const settings = await read(uncommented);
  expect(settings.faults).toEqual([]);
  expect(settingRows.filter(({ name }) => settings[name] === undefined)).toEqual([]);
  expect(settings.keys.size + settings.searches.size + Object.keys(settings.colors).length).toBe(3);
});
