import { useState } from 'preact/hooks';
import type { ParameterDepth } from '../../../model/parameters/parameter.ts';
import { resetParameters } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';
import { shownParameters } from '../../parameters/values.ts';
import { parameterChanges } from '../../state.ts';
import { DepthPicker } from './depthPicker.tsx';
import { HistoryButtons } from './historyButtons.tsx';
import { useLater } from './later.ts';
import { ParameterGroups } from './parameterGroups.tsx';
import { Pending } from './pending.tsx';
import { Refusal } from './refusal.tsx';

const fetchForm = async () => (await import('./fullForm.tsx')).FullForm;

/** The conditions that everybody meets, and any other that is changed; on request those for deeper readers too. */
export function ConditionsPanel() {
  const { conditions } = messages.value;
  const [depth, setDepth] = useState<ParameterDepth>('basic');
  const { part: FullForm, failed, retry } = useLater(fetchForm, depth !== 'basic');
  const changes = parameterChanges.value;
  const count = Object.keys(changes).length;
  return (
    <section class="conditions" aria-labelledby="conditions-heading">
      <div class="panel-head">
        <h2 id="conditions-heading">{conditions.heading}</h2>
        {count > 0 && (
          <button type="button" class="link small" onClick={resetParameters}>
            {conditions.resetAll(count)}
          </button>
        )}
      </div>
      <p class="small muted">{conditions.explanation}</p>
      <HistoryButtons />
      <Refusal at="conditions" />
      <DepthPicker depth={depth} onPick={setDepth} />
      {depth === 'basic' && <ParameterGroups rows={shownParameters(changes)} />}
      {depth !== 'basic' && (FullForm ? <FullForm depth={depth} /> : <Pending failed={failed} retry={retry} />)}
    </section>
  );
}
