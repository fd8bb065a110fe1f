import { type Effect, screenDuring } from './effects.ts';

/** Whose the screen is; while it is returned, keys are taken that were pressed before. */
export class LentScreen {
  #whose: 'own' | 'lent' | 'returned' | 'left' = 'own';

  /** Whether keys are for the browser now. */
  get takesKeys(): boolean {
    return this.#whose === 'own' || this.#whose === 'returned';
  }

  /** Gives it up where an effect needs that; whether the effect is to be. Whoever stops the process twice at once wants it once. */
  giveFor(effect: Effect): boolean {
    const during = screenDuring[effect.kind];
    if (during === 'lent' && this.#whose !== 'own') return false;
    if (during !== 'kept') this.#whose = during;
    return true;
  }

  /** It is back; `take` takes the keys that waited, one of which may give it up again. */
  takeBack(take: () => void): void {
    this.#whose = 'returned';
    take();
    if (this.#whose === 'returned') this.#whose = 'own';
  }
}
