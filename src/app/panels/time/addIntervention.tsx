import { useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/scenario.ts';
import { addIntervention } from '../../commands/interventions.ts';
import { messages } from '../../i18n/locale.ts';
import type { Slot } from '../../interventions/edits.ts';
import { type TemplateId, templateIds, templates } from '../../interventions/templates.ts';
import { SlotFields } from './slotFields.tsx';

/** The slot moved to a place that the template may have. */
function fitting(template: TemplateId, { where, ...span }: Slot, { geography }: Scenario): Slot {
  const { places } = templates[template];
  if (places === 'area') return span;
  if (places === 'any') return where ? { ...span, where } : span;
  return { ...span, where: where && 'cercle' in where ? where : { cercle: geography.cercles[0].id } };
}

/** A new intervention: what, when and where, from a list in plain words. */
export function AddIntervention({ scenario }: { scenario: Scenario }) {
  const { interventions } = messages.value;
  const [template, setTemplate] = useState<TemplateId>('abuseStops');
  const [wanted, setWanted] = useState<Slot>({ from: Math.floor(scenario.weeks / 4) });
  const slot = fitting(template, wanted, scenario);
  return (
    <form
      class="add-intervention"
      aria-labelledby="add-intervention"
      onSubmit={(event) => {
        event.preventDefault();
        addIntervention(template, slot);
      }}
    >
      <h3 id="add-intervention">{interventions.addHeading}</h3>
      <label class="small">
        <span class="muted">{interventions.what}</span>
        <select
          value={template}
          onChange={({ currentTarget }) => {
            const next = templateIds.find((id) => id === currentTarget.value);
            if (next) setTemplate(next);
          }}
        >
          {templateIds.map((id) => (
            <option key={id} value={id}>
              {interventions.templates[id]}
            </option>
          ))}
        </select>
      </label>
      <SlotFields scenario={scenario} slot={slot} places={templates[template].places} onSlot={setWanted} />
      <button type="submit" class="primary">
        {interventions.add}
      </button>
    </form>
  );
}
