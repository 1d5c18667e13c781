import { describe, expect, it } from 'vitest';
import { weekAfterKey, weekAtPointer } from '../../src/charts/cursor.ts';
import { spreadLabels } from '../../src/charts/endLabels.ts';
import { plotArea, weekTicks } from '../../src/charts/frame.ts';
import { thinnedWeeks } from '../../src/charts/table.ts';

describe('the cursor over weeks', () => {
  it('follows the pointer to the nearest week and stops at the ends', () => {
    expect(weekAtPointer(150, 100, 200, 52)).toBe(26);
    expect(weekAtPointer(99, 100, 200, 52)).toBe(0);
    expect(weekAtPointer(900, 100, 200, 52)).toBe(52);
  });

  it('moves by keys and stops at the ends; other keys mean nothing', () => {
    expect(weekAfterKey('ArrowLeft', 5, 52)).toBe(4);
    expect(weekAfterKey('ArrowRight', 52, 52)).toBe(52);
    expect(weekAfterKey('PageDown', 5, 52)).toBe(0);
    expect(weekAfterKey('End', 5, 52)).toBe(52);
    expect(weekAfterKey('a', 5, 52)).toBeUndefined();
    expect(weekAfterKey('toString', 5, 52)).toBeUndefined();
  });
});

describe('labels at the edge', () => {
  it('stay where they are if they do not touch', () => {
    expect(spreadLabels([80, 10, 40], 16, 0, 100)).toEqual([80, 10, 40]);
  });

  it('move apart in their order and stay within the plot', () => {
    const wanted = [50, 52, 51, 99];
    const positions = spreadLabels(wanted, 16, 0, 100);
    const sorted = [...positions].sort((a, b) => a - b);
    for (let i = 1; i < sorted.length; i++) expect(sorted[i] - sorted[i - 1]).toBeGreaterThanOrEqual(16 - 1e-9);
    expect(sorted[0]).toBeGreaterThanOrEqual(0);
    expect(sorted[3]).toBeLessThanOrEqual(100);
    expect(positions[0]).toBeLessThan(positions[2]);
    expect(positions[2]).toBeLessThan(positions[1]);
  });

  it('share the room evenly if there is too little', () => {
    expect(spreadLabels([5, 5, 5], 16, 0, 20)).toEqual([0, 10, 20]);
  });
});

describe('the frame of a chart', () => {
  it('writes few weeks at the axis, whatever the length of the run', () => {
    expect(weekTicks(104)).toEqual([0, 26, 52, 78, 104]);
    for (const weeks of [1, 10, 26, 52, 156, 520, 1000]) expect(weekTicks(weeks).length).toBeLessThan(8);
  });

  it('never has a negative size', () => {
    const { left, right, top, bottom } = plotArea(60, 20, 120);
    expect(right).toBeGreaterThan(left);
    expect(bottom).toBeGreaterThan(top);
  });

  it('thins the table to every fourth week and the last, once', () => {
    expect(thinnedWeeks(0, 9)).toEqual([0, 4, 8, 9]);
    expect(thinnedWeeks(1, 8)).toEqual([1, 4, 8]);
  });
});
