import { describe, expect, it } from 'vitest';
import { formattingOf } from '../../src/app/i18n/format.ts';
import { en } from '../../src/app/i18n/messages/en.ts';

describe('the formatting of a language', () => {
  it('groups, rounds and signs numbers as the language does, with a true minus', () => {
    const { count, decimal, exact, signed, share } = formattingOf('en');
    expect([count(12345.6), decimal(-0.356, 2), exact(0.0024), signed(-3), signed(3), share(0.216)]).toEqual([
      '12,346',
      '−0.36',
      '0.0024',
      '−3',
      '+3',
      '22%',
    ]);
  });

  it('chooses among all plural forms of a language', () => {
    const { plural } = formattingOf('ar');
    const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
    expect([0, 1, 2, 3, 11, 100].map((n) => plural(n, forms))).toEqual(['0', '1', '2', 'few', 'many', 'other']);
  });
});

describe('the English catalogue', () => {
  it('speaks of one and of many', () => {
    expect(en.strip.harm(1, 1)).toContain('1 person killed');
    expect(en.strip.harm(1, 2000)).toContain('2,000 people killed');
    expect(en.conditions.resetAll(1)).toBe('Reset 1 change');
    expect(en.village.stance.pact(1)).toContain('for 1 week.');
  });
});
