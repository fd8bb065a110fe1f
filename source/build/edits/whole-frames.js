/**
 * Ink takes every text on the screen apart into characters, for every frame, lays them out on a grid and puts them together
 * again. Where one text is all that is on the screen, and `<Transform>` says what its rows are, they are taken as they are:
 * 10 ms less for each key on Node 20. Any other frame goes the long way.
 */
export const wholeFrames = {
  name: 'whole-frames',
  file: /ink[\\/]build[\\/]output\.js$/,
  change(replace) {
    replace(
      'get() {\n',
      'get() {\n        const frame = wholeFrame(this);\n        if (frame) return frame;\n',
    );
    replace('class OutputCaches {', `${wholeFrame}class OutputCaches {`);
  },
};

const wholeFrame = `
const wholeFrame = ({ operations, height }) => {
    const [only, another] = operations;
    if (another || only?.type !== 'write' || only.x !== 0 || only.y !== 0 || only.transformers.length === 0) return;
    const rows = only.text.split('\\n');
    if (rows.length !== height) return;
    const given = rows.map((row, at) => only.transformers.reduce((text, transform) => transform(text, at), row).trimEnd());
    return { output: given.join('\\n'), height };
};
`;
