import { useState } from 'preact/hooks';
import type { ParameterDepth } from '../../../model/parameters/parameter.ts';
import { parameterTable } from '../../../model/parameters/table.ts';
import { messages } from '../../i18n/locale.ts';
import { filteredParameters } from '../../parameters/filter.ts';
import { parameterChanges } from '../../state.ts';
import { ParameterGroups } from './parameterGroups.tsx';
import { RulePicker } from './rulePicker.tsx';

/** The form for those who look deeper: search, changed ones only, the decision rule, and every parameter of the depth. */
export function FullForm({ depth }: { depth: ParameterDepth }) {
  const { conditions, fullForm } = messages.value;
  const [search, setSearch] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  const rows = filteredParameters(
    { depth, search, changedOnly },
    parameterChanges.value,
    (id) => conditions.parameters[id],
  );
  return (
    <>
      <search class="parameter-search">
        <label class="small" for="parameter-search">
          {fullForm.search}
        </label>
        <input
          id="parameter-search"
          type="search"
          value={search}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <label class="check small">
          <input type="checkbox" checked={changedOnly} onChange={() => setChangedOnly(!changedOnly)} />
          {fullForm.changedOnly}
        </label>
        <p class="small muted">{fullForm.shown(rows.length, parameterTable.length)}</p>
      </search>
      {search.trim() === '' && !changedOnly && <RulePicker />}
      {rows.length === 0 ? <p class="small">{fullForm.none}</p> : <ParameterGroups rows={rows} />}
    </>
  );
}
