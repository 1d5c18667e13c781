import { formattingOf } from '../../format.ts';

const { count, plural } = formattingOf('en');

/** The transport bar. */
export const time = {
  label: 'Time',
  play: 'Play',
  pause: 'Pause',
  toStart: 'To the start',
  toEnd: 'To the end',
  back: 'Back one week',
  forward: 'Forward one week',
  shortStart: 'Start',
  shortEnd: 'End',
  shortBack: 'Back',
  shortForward: 'Forward',
  scrubber: 'Shown week',
  weekOf: (week: number, last: number) => `Week ${count(week)} of ${count(last)}`,
  speed: 'Speed',
  speedLabel: 'Speed in weeks a second',
  speedOption: (weeks: number) => plural(weeks, { one: `${count(weeks)} week/s`, other: `${count(weeks)} weeks/s` }),
  marked: (week: number) => `Week ${count(week)}: the article’s week`,
  span: (label: string, from: number, to: number) => `${label}, weeks ${count(from)} to ${count(to)}`,
};
