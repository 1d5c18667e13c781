import type { VillageState } from '../../../run/village.ts';
import { messages } from '../../i18n/locale.ts';

/** What a village has chosen and since when, in a sentence. */
export function stanceSentence({ stance, weeksInDeal = 0, served }: VillageState): string {
  const words = messages.value.village.stance;
  if (stance === 'holding') return words.holding;
  if (stance === 'abandoned') return words.abandoned;
  if (stance === 'pact') return weeksInDeal === 0 ? words.pactNew : words.pact(weeksInDeal);
  if (served) return words.served(weeksInDeal);
  return weeksInDeal === 0 ? words.waitingNew : words.waiting(weeksInDeal);
}

/** When the village was last attacked. */
export function attackWords({ weeksSinceAttack }: VillageState): string {
  const words = messages.value.village;
  if (weeksSinceAttack === undefined) return words.attackNone;
  return weeksSinceAttack === 0 ? words.attackNow : words.attackAgo(weeksSinceAttack);
}
