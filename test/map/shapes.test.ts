import { expect, it } from 'vitest';
import { outlinePath } from '../../src/map/shapes.ts';

it('outlines each perpetrator’s shape as a closed path of its size', () => {
  for (const shape of ['diamond', 'circle', 'triangle'] as const) {
    const path = outlinePath(shape, 5);
    expect(path).toMatch(/^M.*Z$/);
    const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(6.5);
    expect(Math.max(...numbers)).toBeGreaterThanOrEqual(4);
  }
});
