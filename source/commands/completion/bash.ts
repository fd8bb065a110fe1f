import type { Known } from './known.ts';

/**
 * The script for bash, from 3.2 on. Bash takes a word apart at `:`, `=` and `@`; here it is put together again, and only the
 * part behind the last of them is answered.
 */
export function bashScript({ commands, options }: Known): string {
  const names = (list: Known['commands']) => list.map(({ value }) => value).join(' ');
  return `# npm-jobs completion bash: put  source <(npm-jobs completion bash)  into ~/.bashrc
_npm_jobs() {
  local commands='${names(commands)}'
  local options='${names(options)}'
  local rest=\${COMP_LINE:0:COMP_POINT} space word piece= quote= files= at value done
  local -a words
  words=()
  for ((at = 0; at <= COMP_CWORD; at++)); do
    space=\${rest%%[![:space:]]*}
    rest=\${rest#"$space"}
    word=\${COMP_WORDS[at]}
    ((at == COMP_CWORD)) && word=$rest
    rest=\${rest#"$word"}
    piece=$word
    word=\${word//[\\"\\'\\\\]/}
    if [[ -z $space && \${#words[@]} -gt 0 ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
  done
  [[ $piece == [\\"\\']* ]] && quote=\${piece:0:1}
  [[ $piece == [:=@] ]] && piece=
  piece=\${piece//[\\"\\'\\\\]/}
  local current=\${words[\${#words[@]}-1]}
  done=\${current%"$piece"}
  COMPREPLY=()
  if [[ $current == -* && $current != *=* ]]; then
    while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -W "$options" -- "$current")
    return
  fi
  if ((\${#words[@]} == 2)) && [[ -z $quote ]]; then
    while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -W "$commands" -- "$current")
    ((\${#COMPREPLY[@]} > 0)) && [[ -n $current ]] && return
    COMPREPLY=()
  fi
  while IFS=$'\\t' read -r value _; do
    if [[ $value == :files ]]; then
      files=yes
      continue
    fi
    [[ $value == *[:=] ]] && compopt -o nospace 2>/dev/null
    value=\${value#"$done"}
    [[ -z $quote ]] && printf -v value %q "$value"
    COMPREPLY+=("$value")
  done < <("$1" complete -- "\${words[@]:1}" 2>/dev/null)
  # What is a file has bash escape colons, in sources too.
  if [[ -n $files && \${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r value; do COMPREPLY+=("\${value#"$done"}"); done < <(compgen -f -- "$current")
  fi
}
complete -F _npm_jobs npm-jobs
`;
}
