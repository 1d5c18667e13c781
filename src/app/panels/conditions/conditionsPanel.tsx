import { resetParameters } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';
import { grouped, shownParameters, valueInScenario } from '../../parameters/values.ts';
import { parameterChanges, scenario } from '../../state.ts';
import { ParameterControl } from './parameterControl.tsx';

/** The conditions that everybody meets, and any other that is changed, from the parameter table. */
export function ConditionsPanel() {
  const { conditions } = messages.value;
  const source = scenario.value;
  const changes = parameterChanges.value;
  const count = Object.keys(changes).length;
  return (
    <section class="conditions" aria-labelledby="conditions-heading">
      <div class="panel-head">
        <h2 id="conditions-heading">{conditions.heading}</h2>
        {count > 0 && (
          <button type="button" class="link small" onClick={resetParameters}>
            {conditions.resetAll(count)}
          </button>
        )}
      </div>
      <p class="small muted">{conditions.explanation}</p>
      {source &&
        [...grouped(shownParameters(changes))].map(([group, rows]) => (
          <fieldset key={group}>
            <legend>{conditions.groups[group]}</legend>
            {rows.map((row) => {
              const standard = valueInScenario(source, row.id);
              return (
                <ParameterControl key={row.id} row={row} standard={standard} value={changes[row.id] ?? standard} />
              );
            })}
          </fieldset>
        ))}
    </section>
  );
}
