import { Mark } from '../../../charts/mark.tsx';
import type { Control } from '../../../map/control.ts';
import { type MarkShape, stanceShapes } from '../../../map/palette.ts';
import type { StanceId } from '../../../model/stance.ts';
import { messages } from '../../i18n/locale.ts';
import { shownRun } from '../../state.ts';

const stances: readonly (readonly [StanceId, string])[] = [
  ['holding', 'var(--holding-line)'],
  ['state', 'var(--state)'],
  ['pact', 'var(--jnim)'],
  ['abandoned', 'var(--abandoned)'],
];

const controls: readonly Control[] = ['none', 'state', 'jnim', 'contested'];

function MarkKey({ shape, colour, text }: { shape: MarkShape; colour: string; text: string }) {
  return (
    <li>
      <svg class="key" width="14" height="14" aria-hidden="true">
        <Mark shape={shape} colour={colour} x={7} y={7} />
      </svg>
      {text}
    </li>
  );
}

/** The sign of a blockade: a bracket under the mark. */
function BlockadeKey({ text }: { text: string }) {
  return (
    <li>
      <svg class="key" width="14" height="14" aria-hidden="true">
        <Mark shape="ring" colour="var(--holding-line)" x={7} y={5} />
        <path d="M1.5,9.5V13H12.5V9.5" fill="none" stroke="var(--ink)" stroke-width="1.4" />
      </svg>
      {text}
    </li>
  );
}

/** What the marks and the shading of the map mean. */
export function MapLegend() {
  const { map } = messages.value;
  return (
    <div class="map-legend small">
      <ul>
        {stances.map(([stance, colour]) => (
          <MarkKey key={stance} shape={stanceShapes[stance]} colour={colour} text={map.legend[stance]} />
        ))}
        <BlockadeKey text={map.blockaded} />
      </ul>
      <ul>
        <li class="muted">{map.control.heading}</li>
        {controls.map((control) => (
          <li key={control}>
            <span class={`key tint tint-${control}`} aria-hidden="true" />
            {map.control[control]}
          </li>
        ))}
      </ul>
      <p class="muted">
        {map.caption} {shownRun.value?.scenario.geography.kind === 'mali' && map.credit}
      </p>
    </div>
  );
}
