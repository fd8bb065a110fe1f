/**
 * meow reads and normalizes the nearest package.json, with a table of all licences and how people misspell them; it is
 * given what it needs to know of the package instead. It spells option names with expressions for the capitals of all
 * the world's scripts, which take long to compile; the program's options are spelled in ASCII. Together 30 ms less for
 * each command line with an option.
 */
export const leanOptions = [
  {
    name: 'options-without-a-package',
    file: /meow[\\/]build[\\/]options\.js$/,
    change(replace) {
      replace("import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';\n", '');
      replace(/ \?\? readPackageUpSync\(\{[\s\S]*?\}\)\?\.packageJson;/g, ';');
      replace('normalizePackageData(pkg);', '');
    },
  },
  {
    name: 'options-in-ascii',
    file: /meow[\\/]build[\\/]dependencies\.js$/,
    change(replace) {
      replace('var normalizeExports = requireNormalize();', '');
      replace(/^.*getDefaultExportFromCjs\(normalizeExports\);$/gm, '');
      replace('var libExports = requireLib$1();', 'var libExports = {};');
      replace('promisify(execFile);', '');
      for (const [scripts, ascii] of capitals) replace(scripts, ascii);
      replace(/readPackageUpSync as a, (.*)normalizePackageData as n, /g, '$1');
    },
  },
];

const capitals = [
  ['[\\p{Uppercase_Letter}\\d]', '[A-Z\\d]'],
  ['[\\p{Lowercase_Letter}\\d]', '[a-z\\d]'],
  ['\\p{Uppercase_Letter}', '[A-Z]'],
  ['\\p{Lowercase_Letter}', '[a-z]'],
  ['[\\p{Lu}]', '[A-Z]'],
  ['[\\p{Ll}]', '[a-z]'],
  ['[\\p{Alpha}', '[A-Za-z'],
];
