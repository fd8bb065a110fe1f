/**
 * Ink takes every text on the screen apart into characters for every frame, twice, and forgets the result. Here a line
 * that was drawn before is remembered. The program's lines never carry a style over their end, so each can be taken apart
 * by itself, and its texts hold no invisible characters, so none has to be looked for.
 */
export const rememberedLines = {
  name: 'remembered-lines',
  file: /ink[\\/]build[\\/]output\.js$/,
  change(replace) {
    replace(
      /const characterLines = \[\[\]\];[\s\S]*?let lines = characterLines\.map\(.*?\);/g,
      "let lines = text.split('\\n');",
    );
    replace(
      /\.filter\(character => !\/\^\\p\{Default_Ignorable_Code_Point\}\+\$\/u\.test\(character\.value\)\)/g,
      '',
    );
    replace('caches = new OutputCaches();', 'caches = rememberedCaches();');
    replace('styles: [],', 'styles: plain,');
    replace('class OutputCaches {', `${remembered}class OutputCaches {`);
  },
};

const remembered = `
const plain = [];
let caches;
const rememberedCaches = () => {
  if (!caches || caches.styledChars.size > 2000) caches = new OutputCaches();
  return caches;
};
`;
