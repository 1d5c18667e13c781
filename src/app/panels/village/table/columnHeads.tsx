import { messages } from '../../../i18n/locale.ts';
import { columnIds, type TableView } from './rows.ts';

interface ColumnHeadsProps {
  readonly view: TableView;
  readonly onChange: (changes: Partial<TableView>) => void;
}

/** Heads that sort: a first press by the column, a second the other way round. */
export function ColumnHeads({ view, onChange }: ColumnHeadsProps) {
  const { columns } = messages.value.village.table;
  return (
    <tr>
      {columnIds.map((id) => {
        const sorted = view.column === id;
        const order = view.descending ? 'descending' : 'ascending';
        return (
          <th key={id} scope="col" aria-sort={sorted ? order : undefined}>
            <button
              type="button"
              class="sort"
              onClick={() => onChange({ column: id, descending: sorted && !view.descending })}
            >
              {columns[id]}
              <svg width={8} height={8} viewBox="-4 -4 8 8" aria-hidden="true">
                {sorted && <path d={view.descending ? 'M-4,-3L4,-3L0,4Z' : 'M-4,3L4,3L0,-4Z'} fill="currentColor" />}
              </svg>
            </button>
          </th>
        );
      })}
    </tr>
  );
}
