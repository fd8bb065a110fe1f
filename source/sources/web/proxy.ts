/** The proxy through which an address is asked, as the environment says; nothing if it is asked directly. */
export function proxyFor(address: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const named = (name: string) => env[name.toLowerCase()] || env[name];
  const proxy =
    (address.protocol === 'https:' ? named('HTTPS_PROXY') : named('HTTP_PROXY')) ?? named('ALL_PROXY');
  if (!proxy || isDirect(address, named('NO_PROXY') ?? '')) return undefined;
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Whether a list such as `.example.com, localhost:8080, *` names this address. */
function isDirect({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port || (protocol === 'https:' ? '443' : '80');
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', only] =
        /^\[?(.*?)\]?(?::(\d+))?$/.exec(/^[^[]*::[^\]]*$/.test(entry) ? `[${entry}]` : entry) ?? [];
      if (only !== undefined && only !== own) return false;
      const bare = name.replace(/^\*?\./, '');
      return name === '*' || host === bare || host.endsWith(`.${bare}`);
    });
}
