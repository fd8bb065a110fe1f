import { coloredRoles } from '../../layout/own-colors.ts';
import { settingRows } from './setting-rows.ts';

/** A file of settings to begin with: all that there is, as comments. */
export function startingFile(): string {
  const rows = settingRows.map(({ name, help, usual }) => `# ${help}\n# ${name} = ${usual}\n`);
  return `# Settings of npm-jobs. What is a comment is as usual; npm-jobs config says what holds, and where it comes from.

${rows.join('\n')}
# The keys of actions; npm-jobs config --keys lists both. An empty list takes an action its keys.
# [keys]
# "list.down" = ["j", "down", "J"]

# Colours: a name (red, bright-red), a number up to 255, or "#rrggbb". Of
# ${coloredRoles.join(', ')}.
# [colors]
# highlight = "magenta"

# Queries by name: npm-jobs @berlin, or @berlin in the search line. S in the browser saves one in searches.toml.
# [searches]
# berlin = "loc:berlin remote:yes !senior"
`;
}
