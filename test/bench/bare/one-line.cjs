// The least that a program with a screen does: raw mode, and one line.
if (process.stdin.isTTY) process.stdin.setRawMode(true);
process.stdout.write('ready\n');
