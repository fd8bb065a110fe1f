import { commonMarks, type Mark } from '../../../postings/marks/marks.ts';

/** The marks that can be given, each by its letter. */
export const givenMarks: readonly Mark[] = commonMarks.rows.filter(({ letter }) => letter !== '');
