import { formattingOf } from '../../format.ts';

const { count, plural } = formattingOf('en');

const killed = (deaths: number) =>
  plural(deaths, { one: `${count(deaths)} person killed`, other: `${count(deaths)} people killed` });

/** The strip at the foot of every view, and what stands behind it. */
export const strip = {
  harm: (week: number, deaths: number) => `Harm to civilians by week ${count(week)}: ${killed(deaths)}.`,
  by: (jnim: number, state: number, militia: number) =>
    `By JNIM ${count(jnim)}, by state forces ${count(state)}, by militias ${count(militia)}.`,
  displaced: (people: number) => `${count(people)} displaced.`,
  run: (scenario: string, seed: string) => `${scenario}, seed ${seed}.`,
  illustrative: 'Illustrative: coefficients are not estimated from data.',
  synthetic: 'Villages are synthetic.',
};

/** The section that says exactly what is shown. */
export const about = {
  heading: 'About this run',
  limits:
    'Toguna explains and compares; it does not forecast. One run is one possible history. A pact is not consent, and a village under a pact is not an ally.',
  leftOut:
    'Left out are the politics of ethnicity, the economy, leadership, ties across borders and other armed groups. Today’s defaults were chosen with all patterns in view.',
  scenario: 'Scenario',
  seed: 'Seed',
  rule: 'Decision rule',
  villages: 'Villages',
  weeks: 'Weeks',
  engine: 'Engine',
  digest: 'Digest',
  digestNote: 'The same scenario, seed and engine give this digest on every machine.',
  changed: 'Changed parameters',
  noneChanged: 'none',
  copyLink: 'Copy link to this view',
  copied: 'The link is copied.',
  notCopied: 'The browser did not allow copying; the link is in its address bar.',
  rules: {
    logit: 'weighs all offers (logit)',
    bestResponse: 'takes the best offer (best response)',
    satisficing: 'takes the first offer that is good enough (satisficing)',
    threshold: 'follows its neighbours past a threshold (Granovetter)',
    imitation: 'copies the least harmed neighbour (imitation)',
  },
};
