/**
 * Ink connects to React's developer tools when a user's environment has DEV=true, and its static import of them makes a
 * bundle without them die at start. Without them, DEV in the environment changes nothing.
 */
export const withoutDevtools = {
  name: 'without-devtools',
  file: /ink[\\/]build[\\/](reconciler|ink)\.js$/,
  change: (replace) => replace("process.env['DEV'] === 'true'", 'false'),
};
