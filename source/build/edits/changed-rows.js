/**
 * Ink erases every row of a frame before it writes the next one. Most keys change a few rows; so only rows that changed are
 * written, each as a whole: where a character is as wide as the terminal likes, nothing is left over of it. It takes no time
 * either way, but half as many bytes for each key, and nothing flickers on terminals without synchronized output.
 */
export const changedRows = {
  name: 'changed-rows',
  file: /ink[\\/]build[\\/]log-update\.js$/,
  change(replace) {
    replace(
      `            previousOutput = text;
            const returnPrefix = buildReturnToBottomPrefix(wasCursorShown, previousLineCount, previousCursorPosition);
            stream.write(returnPrefix +
                ansiEscapes.eraseLines(previousLineCount) +
                text +
                cursorSuffix);
`,
      `            const returnPrefix = buildReturnToBottomPrefix(wasCursorShown, previousLineCount, previousCursorPosition);
            const isSameHeight = previousLineCount === lines.length;
            stream.write(returnPrefix +
                (isSameHeight ? rewritten(previousOutput.split('\\n'), lines) : ansiEscapes.eraseLines(previousLineCount) + text) +
                cursorSuffix);
            previousOutput = text;
`,
    );
    replace('const createStandard =', `${rewritten}const createStandard =`);
  },
};

const rewritten = `
const rewritten = (before, lines) => {
    let row = lines.length - 1;
    const moveTo = (wanted) => {
        const by = wanted - row;
        row = wanted;
        return by < 0 ? ansiEscapes.cursorUp(-by) : by > 0 ? ansiEscapes.cursorDown(by) : '';
    };
    const changed = lines.map((line, at) => line === before[at] ? '' : moveTo(at) + '\\r' + ansiEscapes.eraseLine + line);
    return changed.join('') + moveTo(lines.length - 1);
};
`;
