import { charts } from './en/charts.ts';
import { conditions } from './en/conditions.ts';
import { map } from './en/map.ts';
import { page } from './en/page.ts';
import { about, strip } from './en/strip.ts';
import { time } from './en/time.ts';
import { village } from './en/village.ts';

/** English, and the type that every other language satisfies. */
export const en = { page, map, time, strip, about, charts, conditions, village };

/** Every text of the page, in one language. */
export type Messages = typeof en;
