import { resetInterventions, restoreIntervention } from '../../commands/interventions.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { isEdited } from '../../interventions/edits.ts';
import { editedScenario, interventionEdits, scenario } from '../../state.ts';
import { AddIntervention } from './addIntervention.tsx';
import { InterventionItem } from './interventionItem.tsx';

/** All interventions as a form: those of the run, those that were taken out of it, and a new one. */
export function InterventionEditor() {
  const { interventions } = messages.value;
  const [source, edited] = [scenario.value, editedScenario.value];
  if (!source || !edited) return null;
  const { removed } = interventionEdits.value;
  return (
    <section class="interventions" aria-labelledby="interventions-heading">
      <div class="panel-head">
        <h2 id="interventions-heading">{interventions.heading}</h2>
        {isEdited(interventionEdits.value) && (
          <button type="button" class="link small" onClick={resetInterventions}>
            {interventions.resetAll}
          </button>
        )}
      </div>
      <p class="small muted">{interventions.explanation}</p>
      {edited.interventions.length === 0 && <p class="small">{interventions.none}</p>}
      <ul>
        {edited.interventions.map((one) => (
          <InterventionItem key={one.id} intervention={one} scenario={edited} />
        ))}
        {source.interventions
          .filter(({ id }) => removed.includes(id))
          .map(({ id, label }) => (
            <li key={id} class="small removed">
              {interventions.removed(localText(label))}{' '}
              <button
                type="button"
                class="link"
                aria-label={interventions.restoreOne(localText(label))}
                onClick={() => restoreIntervention(id)}
              >
                {interventions.restore}
              </button>
            </li>
          ))}
      </ul>
      <AddIntervention key={source.id} scenario={edited} />
    </section>
  );
}
