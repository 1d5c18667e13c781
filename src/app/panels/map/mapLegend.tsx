import { Mark } from '../../../charts/mark.tsx';
import type { Control } from '../../../map/control.ts';
import { type MarkShape, perpetratorShapes, stanceShapes } from '../../../map/palette.ts';
import { outlinePath } from '../../../map/shapes.ts';
import type { PerpetratorId, StanceId } from '../../../model/stance.ts';
import { messages } from '../../i18n/locale.ts';
import { shownRun } from '../../state.ts';
import { isShown, toggleStance } from './mapFilter.ts';

const stances: readonly (readonly [StanceId, string])[] = [
  ['holding', 'var(--holding-line)'],
  ['state', 'var(--state)'],
  ['pact', 'var(--jnim)'],
  ['abandoned', 'var(--abandoned)'],
];

const controls: readonly Control[] = ['none', 'state', 'jnim', 'contested'];

const perpetrators: readonly (readonly [PerpetratorId, string])[] = [
  ['jnim', 'var(--jnim)'],
  ['state', 'var(--state)'],
  ['militia', 'var(--militia)'],
];

function Key({ shape, colour }: { shape: MarkShape; colour: string }) {
  return (
    <svg class="key" width="14" height="14" aria-hidden="true">
      <Mark shape={shape} colour={colour} x={7} y={7} />
    </svg>
  );
}

/** A stance in the legend: pressed while its villages are on the map. */
function StanceKey({ stance, colour }: { stance: StanceId; colour: string }) {
  const { map } = messages.value;
  return (
    <li>
      <button
        type="button"
        class="legend-filter"
        aria-pressed={isShown(stance)}
        title={map.filter}
        onClick={() => toggleStance(stance)}
      >
        <Key shape={stanceShapes[stance]} colour={colour} />
        {map.legend[stance]}
      </button>
    </li>
  );
}

/** The sign of an attack: an open mark in the shape of who attacked, around the village. */
function AttackKey({ by, colour }: { by: PerpetratorId; colour: string }) {
  const shape = perpetratorShapes[by];
  return (
    <li>
      <svg class="key" width="16" height="16" aria-hidden="true">
        <path d={outlinePath(shape, 6.5)} transform="translate(8,8)" fill="none" stroke={colour} stroke-width="1.6" />
      </svg>
      {messages.value.map.attacksBy[by]}
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
          <StanceKey key={stance} stance={stance} colour={colour} />
        ))}
        <BlockadeKey text={map.blockaded} />
      </ul>
      <ul>
        <li class="muted">{map.attacks}</li>
        {perpetrators.map(([by, colour]) => (
          <AttackKey key={by} by={by} colour={colour} />
        ))}
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
