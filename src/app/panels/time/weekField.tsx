import { useEffect, useState } from 'preact/hooks';

interface WeekFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly max: number;
  /** What an empty field means; a field without it is never empty. */
  readonly empty?: string;
  readonly onWeek: (week: number | undefined) => void;
}

/** A week to type, taken over on Enter or when the field is left; what is not a week gives way to the former value. */
export function WeekField({ label, value, max, empty, onWeek }: WeekFieldProps) {
  const shown = value === undefined ? '' : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  return (
    <label class="small">
      <span class="muted">{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        step={1}
        value={text}
        placeholder={empty}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.trim();
          const fits = typed === '' ? empty !== undefined && currentTarget.validity.valid : /^\d{1,4}$/.test(typed);
          setText(shown);
          if (fits && typed !== shown) onWeek(typed === '' ? undefined : Number(typed));
        }}
      />
    </label>
  );
}
