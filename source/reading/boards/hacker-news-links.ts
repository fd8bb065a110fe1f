import { decodeHTML } from '../../postings/text/entities.ts';

/** Longer texts are not looked through. */
const longest = 50_000;

const ofJobs = /job|career|apply|hiring|position|opening|recruit|greenhouse|lever\.co|ashbyhq|workable|join/i;

/** Where a comment says that one applies: a link to jobs, else a mail address, else the last link; nothing if it has none. */
export function applyLinkIn(html: string): string | undefined {
  const text = html.slice(0, longest);
  const links = [...text.matchAll(/href="([^"]{1,2000})"/g)].map(([, link = '']) => decodeHTML(link));
  const words = decodeHTML(text.replace(/<[^<>]*>/g, ' '));
  const bare = links.length > 0 ? links : (words.match(/https?:\/\/[^\s|<>")]{1,2000}/g) ?? []);
  const [mail] = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/.exec(words) ?? [];
  return bare.find((link) => ofJobs.test(link)) ?? mail ?? bare.at(-1);
}
