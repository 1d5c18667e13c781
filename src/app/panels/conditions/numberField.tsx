import { useEffect, useState } from 'preact/hooks';
import type { ParameterRow } from '../../../model/parameters/table.ts';
import { endGesture } from '../../commands/conditions.ts';
import { setParameter } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';

const fits = (value: number, { min, max, integer }: ParameterRow) =>
  Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value));

/** The value of a parameter as a number to type; what is out of range is said and not used. */
export function NumberField({ id, row, value }: { id: string; row: ParameterRow; value: number }) {
  const { conditions } = messages.value;
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const bad = text.trim() === '' || !fits(Number(text), row);
  const range = row.integer ? conditions.wholeRange(row.min, row.max) : conditions.range(row.min, row.max);
  return (
    <span class="number-field">
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={row.min}
        max={row.max}
        step={row.step}
        value={text}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-fault` : undefined}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          if (typed.trim() !== '' && fits(Number(typed), row)) setParameter(row.id, Number(typed));
        }}
        onChange={endGesture}
        onBlur={() => setText(String(value))}
      />
      {bad && (
        <span id={`${id}-fault`} class="fault small" role="alert">
          {range}
        </span>
      )}
    </span>
  );
}
