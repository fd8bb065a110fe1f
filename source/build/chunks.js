import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * What is loaded together, in one file. A bundler splits what several modules share, where each is loaded by itself, into a
 * chunk for each combination of them, and each file takes half a millisecond. Where a module that is loaded by itself imports
 * all of the tier that it needs a part of, no combinations of that tier are left.
 * @typedef {readonly string[]} Tier modules that are in memory together, with all that they import; paths from the root
 */

/**
 * The modules that are loaded by themselves, each with the modules of the tier that it brings: the last one of which it needs
 * something that no tier before has. All bring the first tier.
 * @param {import('esbuild').Metafile} metafile of the program as a bundler splits it
 * @param {readonly Tier[]} tiers from what everything needs to what least does
 * @param {readonly Tier[]} [groups] what is in memory together, but before or behind no tier: whoever needs some brings all
 * @returns {ReadonlyMap<string, Tier>}
 */
export function tiersOf(metafile, tiers, groups = []) {
  const missing = [...tiers, ...groups].flat().filter((module) => !metafile.inputs[module]);
  if (missing.length > 0) throw new Error(`These modules of a tier are in no bundle: ${missing.join(', ')}.`);
  const before = new Set();
  const addedBy = (modules) => {
    const added = new Set([...importedBy(metafile, modules)].filter((module) => !before.has(module)));
    for (const module of added) before.add(module);
    return added;
  };
  const own = tiers.map(addedBy);
  // What stands in for a late module is needed all over, and next to nothing.
  const isOwn = (module) => !module.startsWith('lazy-module:');
  const apart = groups.map((group) => ({ group, added: new Set([...addedBy(group)].filter(isOwn)) }));
  const entries = Object.values(metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  return new Map(
    entries.map((entry) => {
      const needed = importedBy(metafile, [entry]);
      const together = apart.filter(({ added }) => [...needed].some((module) => added.has(module)));
      const all = importedBy(metafile, [entry, ...together.flatMap(({ group }) => group)]);
      const last = own.findLastIndex((added) => [...all].some((module) => added.has(module)));
      return [
        entry,
        [...tiers.slice(0, Math.max(0, last) + 1), ...together.map(({ group }) => group)].flat(),
      ];
    }),
  );
}

/** Modules and all that they import at once. */
function importedBy({ inputs }, modules) {
  const found = new Set();
  const add = (module) => {
    const input = inputs[module];
    if (!input || found.has(module)) return;
    found.add(module);
    for (const { path: imported, kind } of input.imports) if (kind !== 'dynamic-import') add(imported);
  };
  for (const module of modules) add(module);
  return found;
}

/**
 * Lets modules that are loaded by themselves bring their tiers.
 * @param {string} root where the paths begin
 * @param {ReadonlyMap<string, Tier>} tiers by module
 * @returns {import('esbuild').Plugin}
 */
export function chunksTogether(root, tiers) {
  return {
    name: 'chunks-together',
    setup({ onLoad }) {
      onLoad({ filter: /\.m?[jt]sx?$/ }, async ({ path: file }) => {
        const tier = tiers.get(path.relative(root, file).replaceAll(path.sep, '/'));
        if (!tier) return undefined;
        return {
          contents: `${await readFile(file, 'utf8')}\n${importsOf(root, tier)}`,
          loader: path.extname(file).replace(/^\.m?/, ''),
        };
      });
    },
  };
}

/**
 * The code that imports modules.
 * @param {string} root
 * @param {Tier} tier
 * @returns {string}
 */
export function importsOf(root, tier) {
  return tier.map((module) => `import ${JSON.stringify(path.join(root, module))};\n`).join('');
}
