import type { Scenario, Where } from '../../../scenario/scenario.ts';
import { messages } from '../../i18n/locale.ts';
import type { Slot } from '../../interventions/edits.ts';
import type { TemplatePlaces } from '../../interventions/templates.ts';
import { PlaceField } from './placeField.tsx';
import { WeekField } from './weekField.tsx';

interface SlotFieldsProps {
  readonly scenario: Scenario;
  readonly slot: Slot;
  readonly places: TemplatePlaces;
  readonly onSlot: (slot: Slot) => void;
}

/** A slot from its parts; what is undefined is left out. */
const slotFrom = (from: number, to: number | undefined, where: Where | undefined): Slot => ({
  from,
  ...(to === undefined ? {} : { to }),
  ...(where === undefined ? {} : { where }),
});

/** When and where, as fields: first week, last week (both included), place. */
export function SlotFields({ scenario, slot, places, onSlot }: SlotFieldsProps) {
  const { interventions } = messages.value;
  const { from, to, where } = slot;
  return (
    <div class="slot-fields">
      <WeekField
        label={interventions.from}
        value={from}
        max={scenario.weeks - 1}
        onWeek={(week) => onSlot(slotFrom(week ?? from, to, where))}
      />
      <WeekField
        label={interventions.to}
        value={to === undefined ? undefined : to - 1}
        max={scenario.weeks - 1}
        empty={interventions.untilEnd}
        onWeek={(week) => onSlot(slotFrom(from, week === undefined ? undefined : week + 1, where))}
      />
      <PlaceField
        geography={scenario.geography}
        places={places}
        where={where}
        onPlace={(place) => onSlot(slotFrom(from, to, place))}
      />
    </div>
  );
}
