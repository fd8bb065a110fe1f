// Answers every key by writing the whole screen anew, without any layout or search.
const { columns, rows } = process.stdout;
let count = 0;

function paint() {
  const lines = Array.from({ length: rows }, (_, row) => `${count} ${row} `.padEnd(columns, 'abc '));
  process.stdout.write(`\u001B[?2026h\u001B[H${lines.join('\r\n')}\u001B[?2026l`);
}

process.stdin.setRawMode(true);
process.stdin.on('data', () => {
  count++;
  paint();
});
paint();
