import { useState } from 'preact/hooks';
import { linkToShare } from '../commands/address.ts';
import { localText, messages } from '../i18n/locale.ts';
import { chosenRule, parameterChanges, shownRun } from '../state.ts';

/** Exactly what is shown, so that it can be had again, and what it leaves out. */
export function About() {
  const { about, conditions, interventions: words, time } = messages.value;
  const [said, setSaid] = useState('');
  const run = shownRun.value;
  if (!run) return null;
  const { scenario, result } = run;
  const changes = Object.entries(parameterChanges.value).map(([id, value]) => `${id} = ${conditions.value(value)}`);
  const interventions = scenario.interventions.map(({ label, from, to = result.weeks }) =>
    time.span(localText(label), from, Math.min(to, result.weeks) - 1),
  );
  const facts: readonly (readonly [string, string])[] = [
    [about.scenario, localText(scenario.title)],
    [about.seed, result.seed],
    [about.rule, about.rules[chosenRule.value ?? scenario.decisionRule]],
    [about.changed, changes.length > 0 ? changes.join(', ') : about.noneChanged],
    [words.heading, interventions.length > 0 ? words.list(interventions) : about.noneChanged],
    [about.villages, conditions.value(result.villages.number.length)],
    [about.weeks, conditions.value(result.weeks)],
    [about.engine, result.engine],
  ];
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkToShare());
      setSaid(about.copied);
    } catch {
      setSaid(about.notCopied);
    }
  }
  return (
    <section class="about" id="about" aria-labelledby="about-heading">
      <h2 id="about-heading">{about.heading}</h2>
      <div class="about-columns">
        <div>
          <p>{about.limits}</p>
          <p>{about.leftOut}</p>
          <p>
            <button type="button" class="outlined" onClick={() => void copy()}>
              {about.copyLink}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
        </div>
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>{about.digest}</dt>
            <dd>
              <code class="digest">{result.digest}</code>
              <span class="small muted">{about.digestNote}</span>
            </dd>
          </div>
        </dl>
      </div>
    </section>
  );
}
