import { selectVillage } from '../../commands/village.ts';
import { messages } from '../../i18n/locale.ts';
import { selectedVillage, shownRun, villageLedger, villageState } from '../../state.ts';
import { villageName } from '../map/names.ts';
import { LastChange } from './lastChange.tsx';
import { VillageFacts } from './villageFacts.tsx';
import { stanceSentence } from './villageWords.ts';
import { WhyTable } from './whyTable.tsx';

/** The selected village at the shown week: its state in words and numbers, and why it chose. */
export function VillagePanel() {
  const { village: words } = messages.value;
  const run = shownRun.value;
  const village = selectedVillage.value;
  if (!run || village === undefined || village >= run.result.villages.number.length) return null;
  const state = villageState.value?.village === village ? villageState.value : undefined;
  const ledger = villageLedger.value?.village === village ? villageLedger.value : undefined;
  const cercle = run.scenario.geography.cercles[run.result.villages.cercle[village]].name;
  return (
    <section class="village" aria-labelledby="village-heading" data-village={village} data-week={state?.week}>
      <div class="panel-head">
        <h2 id="village-heading" tabIndex={-1}>
          {words.heading(villageName(run, village))}
        </h2>
        <button type="button" class="link small" onClick={() => selectVillage(undefined)}>
          {words.close}
        </button>
      </div>
      {state ? (
        <>
          <p>
            {words.kind(state.initialPeople, cercle)} {stanceSentence(state)}
          </p>
          <VillageFacts state={state} />
          <h3>{words.why}</h3>
          <LastChange run={run.result} village={village} />
          <WhyTable ledger={ledger} />
        </>
      ) : (
        <p class="muted">{words.waiting}</p>
      )}
    </section>
  );
}
