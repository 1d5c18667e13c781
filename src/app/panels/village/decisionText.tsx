import type { Ledger } from '../../../model/ledger.ts';
import { messages } from '../../i18n/locale.ts';
import { chosenRule, shownRun } from '../../state.ts';
import { reasonsOf } from './reasons.ts';

/** What decided, in one sentence; nothing under rules that do not compare utilities. */
function reasonSentence(ledger: Ledger): string | undefined {
  const { decision } = messages.value.village;
  const reasons = reasonsOf(ledger);
  if (!reasons || ledger.flips === undefined) return undefined;
  const { rival, pro, con } = reasons;
  if (!pro) return decision.tie(rival.stance);
  if (!con) return decision.onlyFor(rival.stance, pro.id, pro.by);
  const say = pro.by >= -con.by ? decision.outweighed : decision.together;
  return say(rival.stance, pro.id, pro.by, con.id, -con.by);
}

/** The smallest change that would have flipped the choice, or why there is none. */
function flipSentence({ before, flips }: Ledger): string {
  const { decision } = messages.value.village;
  if (flips === undefined) return decision.noFlip;
  const [{ quantity, from, to, choice }] = flips;
  if (to === undefined || choice === undefined || choice === 'abandoned' || before === 'abandoned') {
    return decision.unflippable;
  }
  return decision.flip(quantity, from, to, before, choice);
}

/** Why the village chose as it did, in plain sentences. */
export function DecisionText({ ledger }: { ledger: Ledger }) {
  const { decision } = messages.value.village;
  const { before, choice, met, options, flips } = ledger;
  if (before === 'abandoned' || choice === 'abandoned') return <p class="decision">{decision.abandoned}</p>;
  const open = options.filter(({ available }) => available);
  if (open.length < 2) return <p class="decision">{decision.nothing(ledger.week)}</p>;
  const chance = options.find(({ stance }) => stance === choice)?.probability;
  const isNoisy = options.some(({ leaning }) => leaning !== 0);
  const rule = chosenRule.value ?? shownRun.value?.scenario.decisionRule;
  const isOther = rule === 'satisficing' || rule === 'threshold' || rule === 'imitation';
  return (
    <>
      <p class="decision">
        <strong>{met ? decision.did(before, choice) : decision.wouldHave(before, choice)}</strong>{' '}
        {reasonSentence(ledger)} {isNoisy && flips && chance !== undefined && decision.chance(chance)}
        {flips === undefined && isOther && decision.otherRule[rule]}
      </p>
      <p class="flip">{flipSentence(ledger)}</p>
    </>
  );
}
