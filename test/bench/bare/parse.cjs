// Reads a file of JSON whole, and says that it has.
const { readFileSync } = require('node:fs');

process.stdin.setRawMode(true);
process.stdout.write(`ready ${JSON.parse(readFileSync(process.argv[2], 'utf8')).length}\n`);
