import type { ParameterRow } from '../../../model/parameters/table.ts';
import { messages } from '../../i18n/locale.ts';
import { grouped, valueInScenario } from '../../parameters/values.ts';
import { parameterChanges, scenario } from '../../state.ts';
import { ParameterControl } from './parameterControl.tsx';

/** Controls for some parameters, under the headings of their groups. */
export function ParameterGroups({ rows }: { rows: readonly ParameterRow[] }) {
  const { conditions } = messages.value;
  const source = scenario.value;
  if (!source) return null;
  const changes = parameterChanges.value;
  return (
    <>
      {[...grouped(rows)].map(([group, members]) => (
        <fieldset key={group}>
          <legend>{conditions.groups[group]}</legend>
          {members.map((row) => {
            const standard = valueInScenario(source, row.id);
            return <ParameterControl key={row.id} row={row} standard={standard} value={changes[row.id] ?? standard} />;
          })}
        </fieldset>
      ))}
    </>
  );
}
