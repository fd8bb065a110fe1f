/**
 * Ink asks other programs for the terminal's size when its stream has none; the program only draws on terminals. Without it
 * the package is 1 KB smaller; it takes no time.
 */
export const withoutTerminalSize = {
  name: 'without-terminal-size',
  file: /node_modules[\\/]terminal-size[\\/]index\.js$/,
  change: (replace) => replace(/^[\s\S]*$/g, 'export default () => ({ columns: 80, rows: 24 });'),
};
