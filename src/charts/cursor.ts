/** The week nearest to a pointer; `x` in CSS pixels, plot from `left` to `right`, weeks 0 to `weeks`. */
export function weekAtPointer(x: number, left: number, right: number, weeks: number): number {
  const week = Math.round(((x - left) / (right - left)) * weeks);
  return Math.min(Math.max(week, 0), weeks);
}

/**
 * The week that a key leads to from `week`; undefined if the key means nothing here. Left and right a week, page up
 * and down 13, home and end to either end; earlier is left in every language, as the axis runs.
 */
export function weekAfterKey(key: string, week: number, weeks: number): number | undefined {
  const goals: Readonly<Record<string, number>> = {
    ArrowLeft: week - 1,
    ArrowDown: week - 1,
    ArrowRight: week + 1,
    ArrowUp: week + 1,
    PageDown: week - 13,
    PageUp: week + 13,
    Home: 0,
    End: weeks,
  };
  const goal = Object.hasOwn(goals, key) ? goals[key] : undefined;
  return goal === undefined ? undefined : Math.min(Math.max(goal, 0), weeks);
}
