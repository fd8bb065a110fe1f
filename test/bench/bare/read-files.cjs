// Reads every file of a folder, and does nothing with them.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const [, , folder] = process.argv;
let characters = 0;
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.md')) characters += readFileSync(join(folder, name), 'utf8').length;
process.stdout.write(`${characters}\n`);
