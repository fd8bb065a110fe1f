/**
 * meow reads and normalizes the nearest package.json, with a table of all licences and how people misspell them. It is
 * given what it needs to know of the package instead.
 */
export const withoutPackageReading = [
  {
    name: 'without-reading-packages',
    file: /meow[\\/]build[\\/]options\.js$/,
    change(replace) {
      replace("import { a as readPackageUpSync, n as normalizePackageData } from './dependencies.js';\n", '');
      replace(/ \?\? readPackageUpSync\(\{[\s\S]*?\}\)\?\.packageJson;/g, ';');
      replace('normalizePackageData(pkg);', '');
    },
  },
  {
    name: 'without-normalizing-packages',
    file: /meow[\\/]build[\\/]dependencies\.js$/,
    change(replace) {
      replace('var normalizeExports = requireNormalize();', '');
      replace(/^.*getDefaultExportFromCjs\(normalizeExports\);$/gm, '');
      replace('var libExports = requireLib$1();', 'var libExports = {};');
      replace('promisify(execFile);', '');
      replace(/readPackageUpSync as a, (.*)normalizePackageData as n, /g, '$1');
    },
  },
];
