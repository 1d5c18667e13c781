import { useId, useMemo } from 'preact/hooks';
import type { ParameterRow } from '../../../model/parameters/table.ts';
import { endGesture } from '../../commands/conditions.ts';
import { resetParameter, setParameter } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';
import { nearestNotch, notchesOf } from '../../parameters/notches.ts';
import { NumberField } from './numberField.tsx';
import { ParameterDetails } from './parameterDetails.tsx';

export interface ParameterControlProps {
  readonly row: ParameterRow;
  /** The scenario's own value. */
  readonly standard: number;
  readonly value: number;
}

/** One parameter: slider, number, unit; its meaning and source on request; how it differs from the scenario. */
export function ParameterControl({ row, standard, value }: ParameterControlProps) {
  const id = useId();
  const { conditions } = messages.value;
  const { label, unit } = conditions.parameters[row.id];
  const notches = useMemo(() => notchesOf({ ...row, default: standard }), [row, standard]);
  const changed = value !== standard;
  return (
    <div class="parameter" data-changed={changed} data-parameter={row.id}>
      <div class="parameter-head">
        <label for={`${id}-field`}>{label}</label>
        <NumberField id={`${id}-field`} row={row} value={value} />
      </div>
      <div class="slider">
        <input
          type="range"
          aria-label={conditions.slider(label)}
          aria-valuetext={conditions.valueWithUnit(value, unit)}
          min={0}
          max={notches.length - 1}
          step={1}
          value={nearestNotch(notches, value)}
          onInput={({ currentTarget }) => {
            const done = setParameter(row.id, notches[Number(currentTarget.value)]);
            if (!done) currentTarget.value = String(nearestNotch(notches, value));
          }}
          onPointerUp={endGesture}
          onKeyUp={endGesture}
          onBlur={endGesture}
        />
        <span
          class="standard"
          aria-hidden="true"
          style={{ '--at': notches.indexOf(standard) / (notches.length - 1) }}
        />
      </div>
      {changed && (
        <p class="changed small">
          {conditions.was(standard)}{' '}
          <button
            type="button"
            class="link"
            aria-label={conditions.resetOne(label)}
            onClick={() => resetParameter(row.id)}
          >
            {conditions.reset}
          </button>
        </p>
      )}
      <ParameterDetails row={row} />
    </div>
  );
}
