// Reads a file of JSON whole.
const { readFileSync } = require('node:fs');

process.stdout.write(`${typeof JSON.parse(readFileSync(process.argv[2], 'utf8'))}\n`);
