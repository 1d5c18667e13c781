import { stanceIds } from '../../../../model/stance.ts';
import { messages } from '../../../i18n/locale.ts';
import type { TableView } from './rows.ts';

interface TableFiltersProps {
  readonly view: TableView;
  readonly onChange: (changes: Partial<TableView>) => void;
  /** Names of the cercles, in geographic order. */
  readonly cercles: readonly string[];
}

/** Search by name, and filters by stance and cercle. */
export function TableFilters({ view, onChange, cercles }: TableFiltersProps) {
  const { table: words } = messages.value.village;
  return (
    <div class="villages-filters">
      <label class="field">
        {words.search}
        <input type="search" value={view.search} onInput={(e) => onChange({ search: e.currentTarget.value })} />
      </label>
      <label class="field">
        {words.stance}
        <select
          value={view.stance ?? ''}
          onChange={(e) => onChange({ stance: stanceIds.find((id) => id === e.currentTarget.value) })}
        >
          <option value="">{words.any}</option>
          {stanceIds.map((id) => (
            <option key={id} value={id}>
              {words.stances[id]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.cercle}
        <select
          value={view.cercle ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ cercle: value === '' ? undefined : Number(value) })}
        >
          <option value="">{words.any}</option>
          {cercles.map((name, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
