import { decisionRules } from '../../../model/spec.ts';
import { chooseRule } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';
import { chosenRule, scenario } from '../../state.ts';

/** How villages decide: one of the five rules, in words. */
export function RulePicker() {
  const { fullForm } = messages.value;
  const own = scenario.value?.decisionRule;
  const rule = chosenRule.value ?? own;
  return (
    <fieldset class="rules">
      <legend>{fullForm.rule}</legend>
      {decisionRules.map((one) => (
        <label key={one} class="small">
          <input type="radio" name="rule" value={one} checked={one === rule} onChange={() => chooseRule(one)} />
          <span>{one === own ? fullForm.ruleOfScenario(fullForm.rules[one]) : fullForm.rules[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
