/** What people put before the items of a list where Markdown has `-`. */
const sign = String.raw`[•·◦▪▫■□●○◆◇►▶▸‣⁃➢➤➔→✓✔☑✅–—*\u{F0B7}\u{F0A7}]\u{FE0F}?|o(?= {1,4}[\p{Lu}\p{N}])`;
const bullet = new RegExp(String.raw`^( *)(?:${sign})[ \u{A0}]*(?=\S)`, 'u');
const spacedOnly = /^ *(?:[–—*o→]|[–—])\S/u;
const emoji = /^( *)(\p{Emoji_Presentation}) +(?=\S)/u;

/** A row that begins with some sign of a list as an item of Markdown; any other as it is. */
export function asItem(row: string): string {
  if (spacedOnly.test(row)) return row;
  return row.replace(bullet, '$1- ');
}

/** Whether a row begins with a picture where others have a bullet. */
function hasEmojiBullet(row: string): boolean {
  return emoji.test(row);
}

/** Whether a row is an item of a list, as Markdown or as people write it. */
export function isItem(row: string): boolean {
  return /^ *(?:[-+*] |\d{1,3}[.)] )/.test(row) || asItem(row) !== row;
}

/** A paragraph with the rows that people meant as items as such; pictures are bullets where several rows begin with one. */
export function withItems(paragraph: string): string {
  const rows = paragraph.split('\n');
  const pictured = rows.filter(hasEmojiBullet).length > 1;
  return rows
    .map((row) => (pictured && hasEmojiBullet(row) ? row.replace(/^ */, '$&- ') : asItem(row)))
    .join('\n');
}
