const others = [
  ['{ binary }', './yaml-1.1/binary.js', 'binary'],
  ['{ omap }', './yaml-1.1/omap.js', 'omap'],
  ['{ pairs }', './yaml-1.1/pairs.js', 'pairs'],
  ['{ set }', './yaml-1.1/set.js', 'set'],
  ['{ timestamp, intTime, floatTime }', './yaml-1.1/timestamp.js', 'timestamp, intTime, floatTime'],
];

/** YAML is read by its core schema alone: what only the schema of YAML 1.1 needs would be 3 KB of the package for nothing. */
export const yamlCoreSchema = {
  name: 'yaml-core-schema',
  file: /yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/,
  change(replace) {
    for (const [imported, from, names] of others)
      replace(`import ${imported} from '${from}';`, `let ${names};`);
    replace("import { schema as schema$2 } from './yaml-1.1/schema.js';", 'const schema$2 = schema;');
  },
};
