/*
 * The algorithm and the constants of this file are those of e_log.c in fdlibm 5.3:
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice
 * is preserved.
 */
import { POWER_OF_TWO_OFFSET, POWERS_OF_TWO } from './powersOfTwo.ts';

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_TO_54 = 18014398509481984;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const LG1 = 0.6666666666666735;
const LG2 = 0.3999999999940942;
const LG3 = 0.2857142874366239;
const LG4 = 0.22222198432149784;
const LG5 = 0.1818357216161805;
const LG6 = 0.15313837699209373;
const LG7 = 0.14798198605116586;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

double[0] = 1;
if (words[1] !== 0x3ff00000) {
  throw new Error('this machine does not keep the low word of a number first: the portable logarithm needs that order');
}

/**
 * The natural logarithm of x, within 1 unit in the last place, with the same bits in every engine (`Math.log` has not).
 * The result for 0 is −Infinity, for a negative x NaN, for Infinity Infinity. No errors.
 */
export function log(x: number): number {
  if (x >= SMALLEST_NORMAL && x < Infinity) return logOfNormal(x, 0);
  if (x === 0) return -Infinity;
  if (x > 0) return x === Infinity ? x : logOfNormal(x * TWO_TO_54, -54);
  return NaN;
}

/**
 * log(x·2^exponent) for a positive normal x. x = 2^k·(1 + f) with √2/2 < 1 + f < √2; a polynomial in s = f / (2 + f)
 * gives log(1 + f); then (k + exponent)·ln 2 is added, with ln 2 in two parts.
 */
function logOfNormal(x: number, exponent: number): number {
  double[0] = x;
  const highWord = words[1];
  const fraction = highWord & 0xfffff;
  // 1 when the fraction lies above √2: then 1 + f is halved and k is one more.
  const carry = (fraction + 0x95f64) >> 20;
  const ownExponent = (highWord >> 20) - 1023 + carry;
  const f = x * POWERS_OF_TWO[POWER_OF_TWO_OFFSET - ownExponent] - 1;
  const k = ownExponent + exponent;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (LG2 + w * (LG4 + w * LG6));
  const odd = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7)));
  const remainder = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
    const halfSquare = 0.5 * f * f;
    return k * LN2_HIGH - (halfSquare - (s * (halfSquare + remainder) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - remainder) - k * LN2_LOW - f);
}
