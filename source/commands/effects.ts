import type { Posting } from '../postings/posting.ts';
import { safeLink } from '../postings/text/links.ts';
import { jobControlFor } from '../terminal/job-control.ts';
import type { Tty } from '../terminal/tty.ts';
import type { Effects } from '../ui/app.tsx';
import type { World } from '../world.ts';

/** What keys can ask of the world outside of the screen, done there. */
export function effectsOn(tty: Tty, { env, platform }: World): Omit<Effects, 'stopReading'> {
  const copy = async (text: string, what: string): Promise<string> => {
    const { copyNatively, copySequence } = await import('../terminal/clipboard.ts');
    tty.stdout.write(copySequence(text, env));
    await copyNatively(text, platform, env);
    return `copied ${what}`;
  };
  const open = async (link: string): Promise<string> => {
    const { openInBrowser } = await import('../terminal/web-browser.ts');
    const opened = await openInBrowser(link, env);
    return opened ? `opened ${link}` : `No browser could be started. The link is ${link}`;
  };
  const jobControl = jobControlFor(tty);
  return {
    async perform({ kind, posting }) {
      if (kind === 'copy-posting') {
        const { postingFile } = await import('../formats/markdown.ts');
        return copy(postingFile(posting), `“${posting.role}” as Markdown`);
      }
      const link = linkOf(posting);
      if (link === undefined) return 'This posting has no link.';
      return kind === 'copy-link' ? copy(link, link) : open(link);
    },
    stop: () => jobControl.stop(),
    onStopRequest: (callback) => jobControl.onRequest(callback),
  };
}

/** Where a posting can be read, or else where to apply. */
function linkOf({ url, apply }: Posting): string | undefined {
  return [url, apply].flatMap((link) => (link ? (safeLink(link) ?? []) : []))[0];
}
