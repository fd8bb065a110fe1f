import { builtinModules } from 'node:module';

const names = new Set(builtinModules);

/**
 * Node's own modules taken through `process.getBuiltinModule`: an import of `node:process` or `node:fs` runs every getter
 * of the module, which opens all standard streams and loads what hardly any program needs.
 */
export const builtinsOnDemand = {
  name: 'builtins-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return names.has(name) ? { path: name, namespace: 'builtin' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
