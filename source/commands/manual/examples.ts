/** Something to type, and what it does. */
export type Example = readonly [typed: string, does: string];

/** Examples by command; '' is the browser. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    ['npm-jobs', 'browse what is followed, or the archive'],
    ['npm-jobs remote react', 'browse, with a query'],
    ['npm-jobs --from greenhouse:acme', 'browse what a company offers today'],
    ['npm-jobs > role.md', 'print the role that Enter picks'],
  ],
  list: [
    ['npm-jobs list sre', 'every match, best first'],
    ["npm-jobs list --remote yes --format json | jq '.[].role'", 'as data'],
  ],
  show: [
    ['npm-jobs show technical writer', 'the best match'],
    ['npm-jobs show sre --section do', 'one of its sections'],
  ],
  check: [['npm-jobs check ~/jobs', 'what is wrong in each file, with line and column']],
  follow: [
    ['npm-jobs follow lever:acme hn ~/jobs', 'read these from now on'],
    ['npm-jobs follow', 'which there are, and how each was read the last time'],
  ],
  new: [
    ['npm-jobs new', 'what happened since you asked the last time; the first time nothing is new'],
    [
      'npm-jobs new --as mail rust remote:yes',
      'for cron: with a last time of its own, and nothing where nothing happened',
    ],
    ['npm-jobs new --since 3d --peek', 'of the last three days; the last time stays what it is'],
  ],
  mark: [
    ['npm-jobs mark applied sre --note "via Jane" --due 7d', 'say that you applied, and when to ask again'],
    ['npm-jobs list remote:no | npm-jobs mark hidden -', 'say it of all that are listed'],
    ['npm-jobs mark none sre', 'take the mark away'],
  ],
  marks: [
    ['npm-jobs marks is:quiet', 'where you applied and have heard nothing for three weeks'],
    [
      'npm-jobs marks --since 2026-11-01 --format csv --history',
      'what you did this month, for a spreadsheet',
    ],
  ],
  compare: [['npm-jobs compare 2018-q4-support-tech 2017-q4-support-tech', 'two postings side by side']],
  diff: [['npm-jobs diff sre --since 2026-11-01', 'what was changed since then']],
  unfollow: [['npm-jobs unfollow hn', 'read it no more']],
  cache: [['npm-jobs cache --clear', 'throw away what is kept of boards']],
  config: [
    ['npm-jobs config --init', 'write a file of settings to begin with'],
    ['npm-jobs config --keys', 'every action, with its keys'],
  ],
  completion: [
    ['source <(npm-jobs completion bash)', 'in ~/.bashrc'],
    ['source <(npm-jobs completion zsh)', 'in ~/.zshrc, behind compinit'],
    ['npm-jobs completion fish > ~/.config/fish/completions/npm-jobs.fish', 'once'],
  ],
  man: [['npm-jobs man > ~/.local/share/man/man1/npm-jobs.1', 'so that man finds it']],
};
