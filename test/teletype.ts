/** What a teletype prints: lines with their spaces collapsed; throws where anything else than text and ends of lines comes. */
export function teletype(written: string): readonly string[] {
  const text = written.replaceAll(/\r+\n/g, '\n');
  const stranger = /[^\P{Cc}\n]/u.exec(text);
  if (stranger)
    throw new Error(`A teletype cannot print ${JSON.stringify(stranger[0])} in ${JSON.stringify(text)}.`);
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
