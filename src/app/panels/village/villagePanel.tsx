import { selectVillage } from '../../commands/village.ts';
import { messages } from '../../i18n/locale.ts';
import { selectedVillage, shownRun, villageState } from '../../state.ts';
import { villageName } from '../map/names.ts';
import { LastChange } from './lastChange.tsx';
import { useLoaded } from './useLoaded.ts';
import { VillageFacts } from './villageFacts.tsx';
import { stanceSentence } from './villageWords.ts';

const loadDetails = () => import('./villageDetails.tsx');

/** The rest of the panel, as soon as its script is there. */
function Details({ village }: { village: number }) {
  const details = useLoaded(loadDetails);
  return details ? <details.VillageDetails village={village} /> : <p class="muted">{messages.value.village.waiting}</p>;
}

/** The selected village at the shown week: its state in words and numbers, and why it chose. */
export function VillagePanel() {
  const { village: words } = messages.value;
  const run = shownRun.value;
  const village = selectedVillage.value;
  if (!run || village === undefined || village >= run.result.villages.number.length) return null;
  const state = villageState.value?.village === village ? villageState.value : undefined;
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
          <Details village={village} />
        </>
      ) : (
        <p class="muted">{words.waiting}</p>
      )}
    </section>
  );
}
