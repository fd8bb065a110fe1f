/**
 * Yoga compiles its 72 KB of WebAssembly through `fetch` of a data URL and a top-level await. Compiled synchronously, it
 * needs neither.
 */
export const synchronousLayoutEngine = [
  {
    name: 'wasm-as-a-string',
    file: /yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/,
    change: (replace) =>
      replace(/"data:application\/octet-stream;base64,([^"]+)"([\s\S]*)$/g, '""$2;export const wasm = "$1";'),
  },
  {
    name: 'wasm-compiled-at-once',
    file: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/,
    change(replace) {
      replace('import loadYoga from', 'import loadYoga, { wasm } from');
      replace('const Yoga = wrapAssembly(await loadYoga());', `${compile}const Yoga = wrapAssembly(yoga);`);
    },
  },
];

const compile = `
const yoga = {
  instantiateWasm(imports, done) {
    done(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), imports));
    return {};
  },
};
loadYoga(yoga);
`;
