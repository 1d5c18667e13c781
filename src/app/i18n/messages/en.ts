import { charts } from './en/charts.ts';
import { conditions } from './en/conditions.ts';
import { fullForm } from './en/fullForm.ts';
import { history } from './en/history.ts';
import { interventions } from './en/interventions.ts';
import { map } from './en/map.ts';
import { page } from './en/page.ts';
import { about, strip } from './en/strip.ts';
import { time } from './en/time.ts';
import { village } from './en/village.ts';

/** English, and the type that every other language satisfies. */
export const en = { page, map, time, strip, about, charts, conditions, fullForm, history, interventions, village };

/** Every text of the page, in one language. */
export type Messages = typeof en;
