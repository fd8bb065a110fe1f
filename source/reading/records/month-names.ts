import { fold } from '../../postings/text/fold.ts';

/** Months in English, German, French, Spanish, Italian, Portuguese, Dutch and the languages of Scandinavia, without accents. */
const months: readonly (readonly string[])[] = [
  'january januar janner janvier enero gennaio janeiro januari',
  'february februar feber fevrier febrero febbraio fevereiro februari',
  'march marz mars marzo marco maart marts',
  'april avril abril aprile',
  'may mai mayo maggio maio mei maj',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august aout agosto augustus augusti',
  'september septembre septiembre settembre setembro sept',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dicembre dezembro desember',
].map((names) => names.split(' '));

/** The number of a month, 1 to 12, by its name or three letters and more of it; nothing if there is none. */
export function monthNamed(name: string): number | undefined {
  const start = fold(name);
  if (start.length < 3) return undefined;
  const at = months.findIndex((names) => names.some((each) => each.startsWith(start)));
  return at < 0 ? undefined : at + 1;
}
