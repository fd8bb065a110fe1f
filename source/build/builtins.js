import { builtinModules } from 'node:module';

const names = builtinModules
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.replaceAll('/', '\\/'));
const anImport = new RegExp(`import(?<names>[^"';]*?)from"(?:node:)?(?<module>${names.join('|')})";`, 'g');

/** What CommonJS modules in the bundle require: nothing but Node's own modules is left to require. */
export const requireBuiltins = 'var require=name=>process.getBuiltinModule(name);';

/**
 * The code with Node's own modules taken through `process.getBuiltinModule`: an import of `node:process` or `node:fs` runs
 * every getter of the module, which opens all standard streams and loads what hardly any program needs.
 * @param {string} code as esbuild prints it, minified
 * @returns {string}
 */
export function withBuiltinsOnDemand(code) {
  return code.replace(anImport, (_all, names, module) => declarationsOf(names.trim(), module).join(''));
}

/** `a`, `* as b` and `{c as d}` as declarations of variables. */
function declarationsOf(names, module) {
  const [, lone = '', star = '', listed = ''] =
    /^(?:([\w$]+)\s*,?\s*)?(?:\*\s*as\s+([\w$]+)|\{(.*)\})?$/s.exec(names) ?? [];
  const got = `process.getBuiltinModule("${module}")`;
  return [
    ...(lone ? [`var ${lone}=${got};`] : []),
    ...(star ? [`var ${star}=${got};`] : []),
    ...(listed ? [`var {${listed.replace(/\s+as\s+/g, ':')}}=${got};`] : []),
  ];
}
