import { type Flag, flags, spelled } from '../../flags.ts';
import type { Known } from './known.ts';

/** The script for fish. */
export function fishScript({ commands }: Known): string {
  const named = commands.map(
    ({ value, help = '' }) =>
      `complete -c npm-jobs -n __npm_jobs_is_first -f -k -a ${value} -d ${quoted(help)}`,
  );
  const options = Object.entries<Flag>(flags).map(([name, { short, type, help }]) =>
    [
      `complete -c npm-jobs -l ${spelled(name).slice(2)}`,
      ...(short ? [`-s ${short}`] : []),
      ...(type === 'string' ? ["-x -a '(__npm_jobs_values)'"] : []),
      `-d ${quoted(help)}`,
    ].join(' '),
  );
  return `# npm-jobs completion fish: npm-jobs completion fish > ~/.config/fish/completions/npm-jobs.fish
function __npm_jobs_is_first
    test (count (commandline -opc)) -eq 1
end

function __npm_jobs_values
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape)
    for line in ($words[1] complete -- $words[2..] "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end

complete -c npm-jobs -f
${[...named, ...options].join('\n')}
complete -c npm-jobs -f -a '(__npm_jobs_values)'
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
