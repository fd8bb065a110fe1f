// The least that a list takes: reads a file of JSON, knows in which titles each word stands, and prints those with one.
const { readFileSync } = require('node:fs');

const [, , file, wanted] = process.argv;
const records = JSON.parse(readFileSync(file, 'utf8'));
const rows = new Map();
for (const [at, { title }] of records.entries())
  for (const word of title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const known = rows.get(word);
    if (known) known.push(at);
    else rows.set(word, [at]);
  }
const lines = (rows.get(wanted) ?? []).map((at) => {
  const { title, team, company, location, date_posted } = records[at];
  return `${[title, team, company, location, date_posted].join('\t')}\n`;
});
process.stdout.write(lines.join(''));
