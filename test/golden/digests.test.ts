import { expect, it } from 'vitest';
import { simulate } from '../../src/run/simulate.ts';
import { specOf } from '../support/scenarios.ts';

const scenarios = ['central-mali-2025', 'abuse-shock', 'pacts-before-2025', 'state-package', 'two-valleys'];
const rules = ['logit', 'threshold'] as const;

// A digest changes only when the model does. `npm run golden` writes the file anew, in one commit with the reason.
it('five scenarios under two decision rules have the digests on file after 52 weeks', async () => {
  const digests = Object.fromEntries(
    scenarios.map((scenario) => [
      scenario,
      Object.fromEntries(
        rules.map((decisionRule) => [
          decisionRule,
          simulate(specOf(scenario, { decisionRule, weeks: 52, record: { digest: true } })).digest,
        ]),
      ),
    ]),
  );
  expect(new Set(Object.values(digests).flatMap((byRule) => Object.values(byRule))).size).toBe(10);
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot('digests.json');
});
