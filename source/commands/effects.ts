import type { Posting } from '../postings/posting.ts';
import { safeLink } from '../postings/text/links.ts';
import type { Tty } from '../terminal/tty.ts';
import type { OutsidePerformers } from '../ui/app.tsx';
import type { Message } from '../ui/messages.ts';
import type { World } from '../world.ts';

interface Process {
  /** Stops the process, as Ctrl-Z does; resolves when it goes on. */
  stop(): Promise<void>;
  /** Reads no further postings. */
  stopLoading(): void;
}

const noLink: Message = { kind: 'effect-failed', notice: 'This posting has no link.' };

/** What keys can ask of the world outside of the screen, done there. */
export function performersOn(
  tty: Pick<Tty, 'stdout'>,
  { env, platform }: World,
  { stop, stopLoading }: Process,
): OutsidePerformers {
  const copy = async (text: string, what: string): Promise<Message> => {
    const { copyNatively, copySequence } = await import('../terminal/clipboard.ts');
    tty.stdout.write(copySequence(text, env));
    await copyNatively(text, platform, env);
    return { kind: 'copied', what };
  };
  return {
    async 'copy-link'({ posting }) {
      const link = linkOf(posting);
      return link === undefined ? noLink : copy(link, link);
    },
    async 'copy-posting'({ posting }) {
      const { postingFile } = await import('../formats/markdown.ts');
      return copy(postingFile(posting), `“${posting.role}” as Markdown`);
    },
    async 'open-link'({ posting }) {
      const link = linkOf(posting);
      if (link === undefined) return noLink;
      const { openInBrowser } = await import('../terminal/web-browser.ts');
      return (await openInBrowser(link, env))
        ? { kind: 'link-opened', link }
        : { kind: 'effect-failed', notice: `No browser could be started. The link is ${link}` };
    },
    async 'stop-loading'() {
      stopLoading();
      return undefined;
    },
    async suspend() {
      await stop();
      return undefined;
    },
  };
}

/** Where a posting can be read, or else where to apply. */
function linkOf({ url, apply }: Posting): string | undefined {
  return [url, apply].flatMap((link) => (link ? (safeLink(link) ?? []) : []))[0];
}
