import { setSpeed } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { speed } from '../../state.ts';

const speeds = [1, 4, 8, 16, 30, 60];

/** How fast play goes. */
export function SpeedField() {
  const { time } = messages.value;
  return (
    <label class="speed small">
      <span class="muted">{time.speed}</span>
      <select
        aria-label={time.speedLabel}
        value={speed.value}
        onChange={(event) => setSpeed(Number(event.currentTarget.value))}
      >
        {speeds.map((weeks) => (
          <option key={weeks} value={weeks}>
            {time.speedOption(weeks)}
          </option>
        ))}
      </select>
    </label>
  );
}
