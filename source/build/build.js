import { fasterEdits, neededEdits } from './edits/index.js';
import { buildInto } from './program.js';

await buildInto('dist', [...neededEdits, ...fasterEdits]);
