/**
 * Ink listens to every signal there is, to give the terminal back, and when the process exits it shows the cursor on
 * standard error, wherever that goes. The program guards its screen itself, also where Ink cannot: while a frame is laid
 * out. It takes no time either way.
 */
export const withoutSignalExit = {
  name: 'without-signal-exit',
  file: /node_modules[\\/]signal-exit[\\/]index\.js$/,
  change: (replace) => replace(/^[\s\S]*$/g, 'module.exports = () => () => {};'),
};
