import { formattingOf } from '../../format.ts';

const { count } = formattingOf('en');

/** Saving a figure, and what its file says of itself. */
export const save = {
  heading: 'Save',
  meaning: {
    svg: 'Drawing that stays sharp at every size',
    png: 'Picture at twice the size',
    csv: 'All numbers, every week',
  },
  one: (format: string, title: string) => `${format}: save “${title}”`,
  failed: (reason: string) => `The file could not be made: ${reason}.`,
  caption: (scenario: string, seed: string, replicate: number, engine: string, link: string) =>
    `Scenario: ${scenario}. Seed ${seed}, replicate ${count(replicate)}, Toguna engine ${engine}. Illustrative: coefficients are not estimated from data. Villages are synthetic. ${link}`,
};
