import { useMemo, useState } from 'preact/hooks';
import { messages } from '../../../i18n/locale.ts';
import { shownRun, villagesNow } from '../../../state.ts';
import { villageName } from '../../map/names.ts';
import { ColumnHeads } from './columnHeads.tsx';
import { PAGE_SIZE, startView, type TableView, villagesIn } from './rows.ts';
import { TableFilters } from './tableFilters.tsx';
import { TablePages } from './tablePages.tsx';
import { VillageRow } from './villageRow.tsx';

/** The table of all villages at the shown week: sorted, filtered and searched, 25 at a time. */
export function VillageTable() {
  const { table: words } = messages.value.village;
  const [view, setView] = useState<TableView>(startView);
  const [page, setPage] = useState(0);
  const run = shownRun.value;
  const now = villagesNow.value;
  const known = run && now?.stance.length === run.result.villages.number.length;
  const villages = useMemo(
    () => (known ? villagesIn(view, run.result.villages, now, (village) => villageName(run, village)) : []),
    [view, run, now, known],
  );
  if (!known) return <p class="muted">{words.waiting}</p>;
  const change = (changes: Partial<TableView>) => {
    setView({ ...view, ...changes });
    setPage(0);
  };
  const pages = Math.max(1, Math.ceil(villages.length / PAGE_SIZE));
  const shown = Math.min(page, pages - 1);
  const first = shown * PAGE_SIZE;
  return (
    <>
      <TableFilters view={view} onChange={change} cercles={run.scenario.geography.cercles.map(({ name }) => name)} />
      <div class="villages-scroll">
        <table class="villages-table" data-week={now.week}>
          <caption class="small muted">{words.caption(now.week)}</caption>
          <thead>
            <ColumnHeads view={view} onChange={change} />
          </thead>
          <tbody>
            {villages.slice(first, first + PAGE_SIZE).map((village) => (
              <VillageRow key={village} village={village} name={villageName(run, village)} now={now} />
            ))}
          </tbody>
        </table>
      </div>
      <TablePages page={shown} pages={pages} all={villages.length} onPage={setPage} />
    </>
  );
}
