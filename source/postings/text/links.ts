const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

/**
 * The link as an address in plain ASCII if it leads to the web or writes a mail; nothing for any other, which could start
 * a program. A bare mail address counts as one.
 */
export function safeLink(link: string): string | undefined {
  const address = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(link) ? `mailto:${link}` : link;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return safeProtocols.includes(protocol) ? href : undefined;
}
