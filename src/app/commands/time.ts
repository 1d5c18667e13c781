import { announcement, lastWeek, playing, shownWeek, speed } from '../state.ts';

/** Whole weeks by which play advances at once for readers who asked for little motion. */
const CALM_STEP = 10;

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const within = (week: number) => Math.min(lastWeek.value, Math.max(0, Math.round(week)));

let frame = 0;

/** Shows a week; pauses. */
export function goToWeek(week: number): void {
  pause();
  shownWeek.value = within(week);
}

/** Moves by so many weeks, either way; pauses. */
export function stepWeeks(weeks: number): void {
  goToWeek(shownWeek.value + weeks);
}

/** Sets how many weeks pass in a second of play. */
export function setSpeed(weeksPerSecond: number): void {
  speed.value = weeksPerSecond;
}

/** Stops play where it is. */
export function pause(): void {
  if (!playing.value) return;
  cancelAnimationFrame(frame);
  playing.value = false;
  announcement.value = { kind: 'paused', week: shownWeek.value };
}

function end(): void {
  playing.value = false;
  announcement.value = { kind: 'ended', week: shownWeek.value };
}

/** Plays from the shown week to the end; from the start if the end is shown. */
export function play(): void {
  if (playing.value || lastWeek.value === 0) return;
  if (shownWeek.value >= lastWeek.value) shownWeek.value = 0;
  playing.value = true;
  const step = isCalm() ? CALM_STEP : 1;
  let due = 0;
  let before = performance.now();
  const advance = (now: number) => {
    due += ((now - before) / 1000) * speed.value;
    before = now;
    if (due >= step) {
      const weeks = Math.floor(due / step) * step;
      due -= weeks;
      shownWeek.value = within(shownWeek.value + weeks);
    }
    if (shownWeek.value >= lastWeek.value) end();
    else frame = requestAnimationFrame(advance);
  };
  frame = requestAnimationFrame(advance);
}

/** Plays or pauses. */
export function togglePlay(): void {
  if (playing.value) pause();
  else play();
}
