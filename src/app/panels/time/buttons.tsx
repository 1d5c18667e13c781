import { goToWeek, stepWeeks, togglePlay } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { lastWeek, playing, shownWeek } from '../../state.ts';
import { Icon } from './icon.tsx';

interface StepProps {
  readonly icon: 'toStart' | 'back' | 'forward' | 'toEnd';
  readonly name: string;
  readonly word: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Step({ icon, name, word, disabled, onClick }: StepProps) {
  return (
    <button type="button" class="step" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
      <span class="word small">{word}</span>
    </button>
  );
}

/** Play or pause, a step either way, and either end. */
export function TransportButtons() {
  const { time } = messages.value;
  const atStart = shownWeek.value === 0;
  const atEnd = shownWeek.value >= lastWeek.value;
  const word = playing.value ? time.pause : time.play;
  return (
    <div class="transport-buttons">
      <button type="button" class="primary play" disabled={lastWeek.value === 0} onClick={togglePlay}>
        <Icon name={playing.value ? 'pause' : 'play'} />
        {word}
      </button>
      <Step icon="toStart" name={time.toStart} word={time.shortStart} disabled={atStart} onClick={() => goToWeek(0)} />
      <Step icon="back" name={time.back} word={time.shortBack} disabled={atStart} onClick={() => stepWeeks(-1)} />
      <Step icon="forward" name={time.forward} word={time.shortForward} disabled={atEnd} onClick={() => stepWeeks(1)} />
      <Step
        icon="toEnd"
        name={time.toEnd}
        word={time.shortEnd}
        disabled={atEnd}
        onClick={() => goToWeek(lastWeek.value)}
      />
    </div>
  );
}
