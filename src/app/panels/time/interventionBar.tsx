import type { Intervention } from '../../../scenario/scenario.ts';
import { endGesture } from '../../commands/conditions.ts';
import { removeIntervention } from '../../commands/interventions.ts';
import { goToWeek } from '../../commands/time.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { slotOf } from '../../interventions/edits.ts';
import { type BarPlace, useBarMoves } from './barMoves.ts';

const percent = (week: number, weeks: number) => `${(100 * Math.min(week, weeks)) / weeks}%`;

/** Where the focus goes when the bar that had it is gone. */
function focusNext(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.track-name, .interventions-open')?.focus());
}

interface InterventionBarProps {
  readonly intervention: Intervention;
  readonly weeks: number;
}

/** One intervention on the time line: its bar and ends can be dragged, its name takes the keys; a click goes to its week. */
export function InterventionBar({ intervention, weeks }: InterventionBarProps) {
  const { time, interventions } = messages.value;
  const { id, label, from, to } = intervention;
  const end = Math.min(to ?? weeks, weeks);
  const place: BarPlace = { id, slot: slotOf(intervention), weeks };
  const { onKeyMove, start, move, stop } = useBarMoves(place);
  return (
    <div class="track-row" data-intervention={id}>
      <span
        class="track-bar"
        aria-hidden="true"
        style={{ insetInlineStart: percent(from, weeks), inlineSize: percent(end - from, weeks) }}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={stop}
        onPointerCancel={stop}
      >
        <span class="track-grip" data-grip="from" />
        <span class="track-grip" data-grip="to" />
      </span>
      <button
        type="button"
        class="track-name"
        data-side={from > weeks / 2 ? 'before' : 'after'}
        style={{ insetInlineStart: percent(from, weeks) }}
        aria-describedby="track-hint"
        title={interventions.barHint}
        onClick={() => goToWeek(from)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') {
            event.preventDefault();
            if (removeIntervention(id)) focusNext();
          } else onKeyMove(event);
        }}
        onKeyUp={endGesture}
      >
        {time.span(localText(label), from, end - 1)}
      </button>
    </div>
  );
}
