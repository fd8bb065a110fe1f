const copies =
  /node_modules[\\/](?:chalk[\\/]source[\\/]vendor|[\w@/\\-]+[\\/]node_modules)[\\/]ansi-styles[\\/]index\.js$/;
const one = JSON.stringify(new URL('../../../node_modules/ansi-styles/index.js', import.meta.url).pathname);

/** Three libraries bring a copy of the same table of styles each, which is made when it is loaded: half a millisecond each. */
export const oneStyleTable = {
  name: 'one-style-table',
  file: copies,
  change: (replace) => replace(/^[\s\S]*$/g, `export * from ${one}; export { default } from ${one};`),
};
