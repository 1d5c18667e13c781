import { describe, expect, it } from 'vitest';
import { mean, variance, varianceToMean } from '../../src/statistics/moments.ts';

describe('the moments', () => {
  it('are those of a small worked example', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(variance(values)).toBe(32 / 7);
    expect(varianceToMean(values)).toBe(32 / 35);
  });

  it('keep their digits when the mean is large', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });

  it('take typed arrays', () => {
    expect(variance(Float64Array.of(1, 2, 3))).toBe(1);
  });

  it('state what they require', () => {
    expect(() => mean([])).toThrow('mean requires at least one value');
    expect(() => variance([1])).toThrow('variance requires at least two values');
    expect(() => varianceToMean([0, 0])).toThrow('variance to mean requires a mean above zero, got 0');
  });
});
