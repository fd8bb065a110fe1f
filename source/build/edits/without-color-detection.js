/** chalk finds out what the standard streams can show, for which Node loads its network code. It is told instead. */
export const withoutColorDetection = {
  name: 'without-color-detection',
  file: /node_modules[\\/]chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]index\.js$/,
  change: (replace) => replace(/^[\s\S]*$/g, 'export default { stdout: false, stderr: false };'),
};
