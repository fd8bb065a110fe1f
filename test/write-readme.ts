import { writeFileSync } from 'node:fs';
import { readReadme, updatedReadme } from './readme-blocks.ts';

writeFileSync(new URL('../README.md', import.meta.url), updatedReadme(readReadme()));
