import type { Candidate } from './candidates.ts';
import type { Known } from './known.ts';

/** The script for zsh, to be sourced, or kept as `_npm-jobs` in a folder of `$fpath`. */
export function zshScript({ commands, options }: Known): string {
  return `#compdef npm-jobs
# npm-jobs completion zsh: put  source <(npm-jobs completion zsh)  into ~/.zshrc, behind compinit
_npm-jobs() {
  local line value
  local -a options commands values shown starts
  options=(
${list(options)}
  )
  commands=(
${list(commands)}
  )
  if [[ $PREFIX == -* && $PREFIX != *=* ]]; then
    _describe -t options option options
    return
  fi
  (( CURRENT == 2 )) && _describe -t commands command commands
  for line in "\${(@f)$("\${words[1]}" complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    if [[ $value == :files ]]; then
      _files
    elif [[ -z $value || -n \${commands[(r)$value:*]} && CURRENT -eq 2 ]]; then
      continue
    elif [[ $value == *[:=] ]]; then
      starts+=("$value")
    else
      values+=("$value")
      shown+=("\${line/$'\\t'/  -- }")
    fi
  done
  (( $#starts )) && compadd -S '' -a starts
  (( $#values )) && compadd -l -d shown -a values
  return 0
}
if [[ \${funcstack[1]} == _npm-jobs ]]; then
  _npm-jobs "$@"
else
  compdef _npm-jobs npm-jobs
fi
`;
}

function list(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ value, help = '' }) => `    '${`${value}:${help}`.replaceAll("'", "'\\''")}'`)
    .join('\n');
}
