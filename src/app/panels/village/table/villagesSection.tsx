import { toggleVillageTable } from '../../../commands/village.ts';
import { messages } from '../../../i18n/locale.ts';
import { shownRun, villageTableOpen } from '../../../state.ts';
import { useLoaded } from '../useLoaded.ts';

const loadTable = () => import('./villageTable.tsx');

function Table() {
  const loaded = useLoaded(loadTable);
  return loaded ? <loaded.VillageTable /> : <p class="muted">{messages.value.village.table.waiting}</p>;
}

/** All villages as a table, on request: its script and its numbers are fetched only then. */
export function VillagesSection() {
  const { table: words } = messages.value.village;
  const open = villageTableOpen.value;
  if (!shownRun.value) return null;
  return (
    <section class="villages" aria-labelledby="villages-heading">
      <h2 id="villages-heading">{words.heading}</h2>
      <p class="small muted">{words.note}</p>
      <button type="button" class="outlined" aria-expanded={open} onClick={toggleVillageTable}>
        {open ? words.hide : words.show}
      </button>
      {open && <Table />}
    </section>
  );
}
