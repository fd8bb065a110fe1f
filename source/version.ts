import packageJson from '../package.json' with { type: 'json' };

/** What the program is called, and its version, as package.json has them. */
export const { name, version } = packageJson;
