import type { VillageState } from '../../../run/village.ts';
import { messages } from '../../i18n/locale.ts';
import { attackWords } from './villageWords.ts';

/** The numbers behind the sentence. */
export function VillageFacts({ state }: { state: VillageState }) {
  const words = messages.value.village;
  const facts = [
    [words.people, words.peopleValue(state.present, state.displaced, state.dead)],
    [words.weapons, words.weaponsValue(state.weapons, state.initialWeapons)],
    [words.trust, words.trustValue(state.trustState, state.trustJnim)],
    [words.presence, words.presenceValue(state.presenceState, state.presenceJnim)],
    [words.neighbours, words.neighboursValue(state.neighboursHolding, state.neighboursState, state.neighboursPact)],
    [words.attack, attackWords(state)],
    [words.blockade, state.weeksBlockaded === undefined ? words.blockadeNone : words.blockadeFor(state.weeksBlockaded)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
