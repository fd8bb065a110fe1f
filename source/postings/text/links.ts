const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The link as an address in plain ASCII if it leads to the web or writes a mail; nothing for any other, which could start
 * a program. A bare mail address counts as one.
 */
export function safeLink(link: string): string | undefined {
  const address = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(link) ? `mailto:${link}` : link;
  const { protocol = '', href } = asUrl(address) ?? {};
  return safeProtocols.includes(protocol) ? href : undefined;
}

/**
 * An address in its parts; nothing if it is none. Node 20 has a `URL.canParse` that, once it was called some thousand times,
 * refuses addresses with letters such as ü.
 */
export function asUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
