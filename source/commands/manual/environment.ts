/** The environment variables that the program looks at, and what for. */
export const environmentRows: readonly (readonly [name: string, help: string])[] = [
  ['NPM_JOBS_HOME', 'one folder for all that is kept: settings, what was said and seen, answers of boards'],
  ['NPM_JOBS_CONFIG', 'a file with settings, instead of config.toml'],
  ['XDG_CONFIG_HOME', 'where what a person may edit is kept, instead of ~/.config'],
  ['XDG_STATE_HOME', 'where what was said and seen is kept, instead of ~/.local/state'],
  ['XDG_CACHE_HOME', 'where the answers of boards are kept, instead of ~/.cache'],
  [
    'HTTPS_PROXY, HTTP_PROXY, NO_PROXY',
    'through which server boards are asked, and which are asked without it',
  ],
  ['NODE_EXTRA_CA_CERTS', 'a file of further certificates to trust'],
  ['BROWSER', 'what opens links, with its arguments; several with colons between them'],
  ['SHELL', 'the shell for a command that a posting is given to'],
  ['NO_COLOR, CLICOLOR, CLICOLOR_FORCE', 'whether there are colours, unless --color says it'],
  ['TERM', 'what the terminal is; dumb has neither colours nor screens, and line mode instead'],
  [
    'NPM_JOBS_LINE, ACCESSIBLE, INK_SCREEN_READER',
    'whether the browser is a conversation without a screen, unless --line says it; the last one if it is true',
  ],
  ['NPM_JOBS_DEBUG', 'as --debug'],
];
