import type { Intervention, Scenario } from '../../../scenario/scenario.ts';
import { moveIntervention, removeIntervention, restoreIntervention } from '../../commands/interventions.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { slotOf } from '../../interventions/edits.ts';
import { placesOf } from '../../interventions/places.ts';
import { interventionEdits } from '../../state.ts';
import { SlotFields } from './slotFields.tsx';

/** One intervention of the run, with fields for its weeks and place. */
export function InterventionItem({ intervention, scenario }: { intervention: Intervention; scenario: Scenario }) {
  const { interventions } = messages.value;
  const { id } = intervention;
  const label = localText(intervention.label);
  return (
    <li>
      <fieldset>
        <legend>{label}</legend>
        <SlotFields
          scenario={scenario}
          slot={slotOf(intervention)}
          places={placesOf(intervention)}
          onSlot={(slot) => moveIntervention(id, slot)}
        />
        <p class="small">
          {Object.hasOwn(interventionEdits.value.moved, id) && (
            <>
              <span class="muted">{interventions.was}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={interventions.restoreOne(label)}
                onClick={() => restoreIntervention(id)}
              >
                {interventions.restore}
              </button>{' '}
            </>
          )}
          <button
            type="button"
            class="link"
            aria-label={interventions.removeOne(label)}
            onClick={() => removeIntervention(id)}
          >
            {interventions.remove}
          </button>
        </p>
      </fieldset>
    </li>
  );
}
