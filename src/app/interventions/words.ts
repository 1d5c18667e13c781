import type { Fault } from '../../scenario/fault.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { localText, messages } from '../i18n/locale.ts';

/** A fault of the scenario layer in words, interventions by their names in the scenario that was tried. */
export function refusedWords({ path, found, expected }: Fault, { interventions, weeks }: Scenario): string {
  const words = messages.value.interventions;
  const match = /^interventions\["([^"]+)"\](?:\.(from|to)$)?/.exec(path);
  const one = match && interventions.find(({ id }) => id === match[1]);
  if (!one) return messages.value.page.fault(path, found, expected);
  const { from, to = weeks, campaign } = one;
  const label = localText(one.label);
  if (match[2] === 'to') return words.badTo(label, to - 1, from, weeks - 1);
  if (match[2] === 'from') {
    return campaign !== undefined && from < weeks ? words.overlap(label) : words.badFrom(label, from, weeks - 1);
  }
  return words.fault(label, found, expected);
}
