import { harmOf } from '../../../../experiment/harm.ts';
import { headLines } from '../../../../output/head.ts';
import { type HeadLine, provenanceOf } from '../../../../output/provenance.ts';
import { chosenRule, parameterChanges, type ShownRun } from '../../../state.ts';

/** What a file with a figure of this run says of itself: the figure, what it was made from, and where to see it. */
export function figureHead({ scenario, result }: ShownRun, title: string, link: string): readonly HeadLine[] {
  const { seed, replicate, weeks, engine, digest } = result;
  const provenance = provenanceOf(scenario, parameterChanges.value, { seed, replicate, weeks }, 1);
  const interventions = scenario.interventions.map(
    ({ id, from, to = weeks }) => `${id} (from week ${from} until before week ${to})`,
  );
  return [
    ['figure', title],
    ...headLines({ ...provenance, engine }, harmOf(result)),
    ['interventions', interventions.join(', ') || 'none'],
    ['decision rule', chosenRule.value ?? scenario.decisionRule],
    ['digest', digest],
    ['link', link],
  ];
}
