import { expect, test } from 'vitest';
import { draw, pictures, readPicture } from './pictures/pictures.ts';

test.each(pictures)('the picture of the $name shows what the program draws now', async (picture) => {
  const drawn = await draw(picture);
  const kept = await readPicture(picture).catch(() => '');
  expect(drawn === kept, 'It does not: run npm run pictures, and look at them.').toBe(true);
});
