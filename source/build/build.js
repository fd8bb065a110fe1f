import { analyzeMetafile } from 'esbuild';
import { fasterEdits, neededEdits } from './edits/index.js';
import { buildInto } from './program.js';

const bundled = await buildInto('dist', [...neededEdits, ...fasterEdits]);
if (process.argv.includes('--analyze')) console.log(await analyzeMetafile(bundled));
