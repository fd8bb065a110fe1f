/** What has a terminal report buttons and the wheel in SGR form (xterm's 1000 and 1006), and what ends it. */
export const mouseOn = '\u001B[?1000h\u001B[?1006h';
export const mouseOff = '\u001B[?1006l\u001B[?1000l';
