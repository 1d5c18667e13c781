/*
 * The algorithm and the constants of this file are those of e_exp.c in fdlibm 5.3:
 *
 * Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
 * Developed at SunSoft, a Sun Microsystems, Inc. business.
 * Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice
 * is preserved.
 */
import { POWER_OF_TWO_OFFSET, POWERS_OF_TWO } from './powersOfTwo.ts';

const LARGEST_FINITE = 709.782712893384;
const SMALLEST_POSITIVE = -745.1332191019411;
// Written out: Math.LOG2E lies outside the exact subset of Math.
const ONE_OVER_LN2 = 1.4426950408889634;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 0.00006613756321437934;
const P4 = -0.0000016533902205465252;
const P5 = 4.1381367970572385e-8;

/**
 * e to the power x, within 1 unit in the last place, with the same bits in every engine (`Math.exp` has not).
 * x = k·ln 2 + r with |r| ≤ ln 2 / 2; a rational form gives e^r; a multiplication by an exact power of two gives e^x.
 * Above 709.782712893384 the result is Infinity, below −745.13 it is 0, for NaN it is NaN. No errors.
 */
export function exp(x: number): number {
  if (!(x <= LARGEST_FINITE)) return x > LARGEST_FINITE ? Infinity : x;
  if (x < SMALLEST_POSITIVE) return 0;
  const k = (ONE_OVER_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const square = r * r;
  const c = r - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k >= -1021 && k <= 1023) return y * POWERS_OF_TWO[k + POWER_OF_TWO_OFFSET];
  return k > 0 ? y * 2 * POWERS_OF_TWO[1023 + POWER_OF_TWO_OFFSET] : scaleDown(y, k);
}

/** y·2^k for a result below the normal numbers, in two steps, so that it is rounded once. */
function scaleDown(y: number, k: number): number {
  return y * POWERS_OF_TWO[k + 1000 + POWER_OF_TWO_OFFSET] * POWERS_OF_TWO[-1000 + POWER_OF_TWO_OFFSET];
}
