import { Mark } from '../../../charts/mark.tsx';
import { messages } from '../../i18n/locale.ts';
import { attackMarks, dealMarks } from './marks.ts';

const styles = { state: dealMarks.state, jnim: dealMarks.pact, militia: attackMarks.militia, left: dealMarks.left };
const ids = ['state', 'jnim', 'militia', 'left'] as const;

/** What the marks of the lane stand for. */
export function LaneKey() {
  const { key } = messages.value.village.history;
  return (
    <ul class="lane-key">
      {ids.map((id) => (
        <li key={id}>
          <svg width={12} height={12} aria-hidden="true">
            <Mark {...styles[id]} x={6} y={6} />
          </svg>
          {key[id]}
        </li>
      ))}
    </ul>
  );
}
