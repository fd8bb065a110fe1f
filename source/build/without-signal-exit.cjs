/**
 * Stands for signal-exit, with which Ink listens to every signal there is, to give the terminal back and to show the cursor
 * on standard error, wherever that goes. The program guards its screen itself, also where Ink cannot.
 */
module.exports = () => () => {};
