import { type Ledger, type LedgerOption, type TermId, termIds } from '../../../model/ledger.ts';

/** What can speak for or against an option: a term of its utility, or the village's own leaning. */
export type ReasonId = TermId | 'leaning';

/** A reason and by how much it speaks for the chosen option against its rival, in logit units. */
export interface Reason {
  readonly id: ReasonId;
  readonly by: number;
}

/** What decided between the chosen option and the best of the other open ones. */
export interface Reasons {
  readonly chosen: LedgerOption;
  readonly rival: LedgerOption;
  /** The strongest reason for the choice and the strongest against it; either may be missing. */
  readonly pro: Reason | undefined;
  readonly con: Reason | undefined;
}

const scoreOf = ({ utility, leaning }: LedgerOption) => utility + leaning;

/** The reasons of a choice, largest first on each side; undefined where there was nothing to choose. */
export function reasonsOf({ options, choice }: Ledger): Reasons | undefined {
  const chosen = options.find(({ stance }) => stance === choice);
  const others = options.filter(({ stance, available }) => available && stance !== choice);
  if (!chosen || others.length === 0) return undefined;
  const rival = others.reduce((best, option) => (scoreOf(option) > scoreOf(best) ? option : best));
  const reasons: Reason[] = termIds.map((id, term) => ({ id, by: chosen.terms[term] - rival.terms[term] }));
  reasons.push({ id: 'leaning', by: chosen.leaning - rival.leaning });
  const strongest = reasons.reduce((best, reason) => (reason.by > best.by ? reason : best));
  const weakest = reasons.reduce((best, reason) => (reason.by < best.by ? reason : best));
  return {
    chosen,
    rival,
    pro: strongest.by > 0 ? strongest : undefined,
    con: weakest.by < 0 ? weakest : undefined,
  };
}
