import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { lastWeek, shownWeek } from '../../state.ts';
import { TransportButtons } from './buttons.tsx';
import { InterventionsDrawer } from './interventionsDrawer.tsx';
import { SpeedField } from './speedField.tsx';
import { Track } from './track.tsx';

/** Time under the map: buttons, speed, and a handle over the whole run. */
export function Transport() {
  const { time } = messages.value;
  const week = time.weekOf(shownWeek.value, lastWeek.value);
  return (
    <section class="transport" aria-label={time.label}>
      <div class="transport-row">
        <TransportButtons />
        <SpeedField />
      </div>
      <div class="timeline" dir="ltr">
        <input
          type="range"
          class="scrubber"
          aria-label={time.scrubber}
          aria-valuetext={week}
          min={0}
          max={Math.max(lastWeek.value, 1)}
          step={1}
          value={shownWeek.value}
          disabled={lastWeek.value === 0}
          onInput={(event) => goToWeek(Number(event.currentTarget.value))}
        />
        <Track />
      </div>
      <InterventionsDrawer />
    </section>
  );
}
