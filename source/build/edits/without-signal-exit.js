/**
 * Ink listens to every signal there is, to give the terminal back. The program guards its screen itself, also where Ink
 * cannot: while a frame is laid out.
 */
export const withoutSignalExit = {
  name: 'without-signal-exit',
  file: /node_modules[\\/]signal-exit[\\/]index\.js$/,
  change: (replace) => replace(/^[\s\S]*$/g, 'module.exports = () => () => {};'),
};
