/** Draws all pictures anew: `npm run pictures`. */
import { draw, keepPicture, pictures } from './pictures.ts';

for (const picture of pictures) await keepPicture(picture, await draw(picture));
