/** A repository on GitHub, or a part of it. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** A branch, tag or commit; without it the branch that the owner chose. */
  readonly ref?: string | undefined;
  /** The folder or file that is meant; empty for all of it. */
  readonly path: string;
}

const typed = /^(?<owner>[\w-]+)\/(?<name>[\w.-]+?)(?:\.git)?(?:\/(?<path>.*?))?\/?$/;

/** The repository that is typed as `owner/name` or `owner/name/folder`; nothing if it is not typed so. */
export function repositoryNamed(text: string): Repository | undefined {
  const { owner, name, path = '' } = typed.exec(text)?.groups ?? {};
  return owner && name && !path.split('/').includes('..') ? { owner, name, path } : undefined;
}

const onGitHub =
  /^\/(?<owner>[\w-]+)\/(?<name>[\w.-]+?)(?:\.git)?(?:\/tree\/(?<ref>[^/]+)(?:\/(?<path>.*?))?)?\/?$/;

/** The repository, or the part of one, at an address of GitHub's; nothing if there is none. */
export function repositoryAt({ host, pathname }: URL): Repository | undefined {
  if (!/^(?:www\.)?github\.com$/i.test(host)) return undefined;
  const { owner, name, ref, path = '' } = onGitHub.exec(decoded(pathname))?.groups ?? {};
  return owner && name ? { owner, name, ref, path } : undefined;
}

/** The most slashes that are looked for in the name of a branch. */
const mostSlashes = 3;

/** What an address can mean, likeliest first: it does not say where the name of a branch ends, which can have slashes. */
export function readingsOf(repository: Repository): readonly Repository[] {
  const { ref, path } = repository;
  if (ref === undefined || path === '') return [repository];
  const parts = path.split('/');
  const others = parts.slice(0, mostSlashes).map((_part, at) => ({
    ...repository,
    ref: [ref, ...parts.slice(0, at + 1)].join('/'),
    path: parts.slice(at + 1).join('/'),
  }));
  return [repository, ...others];
}

/** Where the bytes of a file are, by the address of its page at GitHub; nothing for any other address. */
export function rawFileAt({ host, pathname }: URL): string | undefined {
  const [, repository, path] = /^\/([\w-]+\/[\w.-]+)\/(?:blob|raw)\/(.+)$/.exec(pathname) ?? [];
  const isFile = /^(?:www\.)?github\.com$/i.test(host) && path !== undefined;
  return isFile ? `https://raw.githubusercontent.com/${repository}/${path}` : undefined;
}

/** What a repository is typed as. */
export function repositoryName({ owner, name, path }: Repository): string {
  return `github:${owner}/${name}${path === '' ? '' : `/${path}`}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
