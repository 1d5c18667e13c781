import type { ParameterDepth } from '../../../model/parameters/parameter.ts';
import { messages } from '../../i18n/locale.ts';
import { countAt, parameterDepths } from '../../parameters/filter.ts';

interface DepthPickerProps {
  readonly depth: ParameterDepth;
  readonly onPick: (depth: ParameterDepth) => void;
}

/** How many of the conditions are shown: three depths. */
export function DepthPicker({ depth, onPick }: DepthPickerProps) {
  const { fullForm, conditions } = messages.value;
  return (
    <div class="depths small" role="radiogroup" aria-label={fullForm.depth}>
      {parameterDepths.map((one) => (
        <label key={one} data-picked={one === depth}>
          <input type="radio" name="depth" value={one} checked={one === depth} onChange={() => onPick(one)} />
          {fullForm.depths[one]} <span class="muted">{conditions.value(countAt(one))}</span>
        </label>
      ))}
    </div>
  );
}
