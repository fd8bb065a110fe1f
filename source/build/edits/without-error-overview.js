/**
 * Ink draws an error with its source code around it. The program says errors itself, after the screen is given back. It
 * takes no time either way, but 3 KB of the package.
 */
export const withoutErrorOverview = {
  name: 'without-error-overview',
  file: /ink[\\/]build[\\/]components[\\/]ErrorOverview\.js$/,
  change: (replace) => replace(/^[\s\S]*$/g, 'export default () => null;'),
};
