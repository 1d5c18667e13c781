import type { ScaleLinear } from 'd3';
import type { PlotArea } from '../../../charts/frame.ts';
import { Mark, type MarkShape } from '../../../charts/mark.tsx';
import { AreaPatterns } from '../../../charts/patterns.tsx';
import type { StanceId } from '../../../model/stance.ts';
import { messages } from '../../i18n/locale.ts';
import type { Lane, LaneMark } from './lane.ts';
import { attackMarks, dealMarks } from './marks.ts';

/** The rows of the lane, from the top. */
export const rowIds = ['stance', 'offers', 'signings', 'neighbours', 'attacks', 'blockades'] as const;

/** Height of a row in CSS pixels. */
export const ROW_HEIGHT = 22;

const PATTERNS = 'village-lane';

const fills: Record<StanceId, string> = {
  holding: 'var(--holding-fill)',
  state: 'var(--state)',
  pact: `url(#${PATTERNS}-pact)`,
  abandoned: `url(#${PATTERNS}-abandoned)`,
};

interface MarksProps<Kind extends string> {
  readonly row: string;
  readonly marks: readonly LaneMark<Kind>[];
  readonly styles: Readonly<Record<Kind, { readonly shape: MarkShape; readonly colour: string }>>;
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
}

function Marks<Kind extends string>({ row, marks, styles, x, y }: MarksProps<Kind>) {
  return (
    <g data-row={row}>
      {marks.map(({ week, kind }) => (
        <Mark key={`${week} ${kind}`} {...styles[kind]} x={x(week)} y={y} />
      ))}
    </g>
  );
}

/** The rows of a village's lane under one axis of weeks. */
export function LaneRows({ lane, x, area }: { lane: Lane; x: ScaleLinear<number, number>; area: PlotArea }) {
  const { rows } = messages.value.village.history;
  const middle = (id: (typeof rowIds)[number]) => area.top + ROW_HEIGHT * (rowIds.indexOf(id) + 0.5);
  return (
    <g>
      <AreaPatterns id={PATTERNS} />
      {rowIds.map((id) => (
        <g key={id}>
          <text x={area.left - 8} y={middle(id)} dy="0.34em" text-anchor="end" font-size={12} fill="var(--muted)">
            {rows[id]}
          </text>
          {id !== 'stance' && (
            <line x1={area.left} x2={area.right} y1={middle(id)} y2={middle(id)} stroke="var(--grid)" />
          )}
        </g>
      ))}
      <g data-row="stance">
        {lane.stances.map(({ from, to, stance }) => (
          <rect
            key={from}
            data-stance={stance}
            x={x(from)}
            y={middle('stance') - 7}
            width={Math.max(1, x(to) - x(from))}
            height={14}
            fill={fills[stance]}
            stroke="var(--holding-line)"
            stroke-width={stance === 'holding' || stance === 'abandoned' ? 1 : 0}
          />
        ))}
      </g>
      <Marks row="offers" marks={lane.offers} styles={dealMarks} x={x} y={middle('offers')} />
      <Marks row="signings" marks={lane.signings} styles={dealMarks} x={x} y={middle('signings')} />
      <Marks row="neighbours" marks={lane.neighbours} styles={dealMarks} x={x} y={middle('neighbours')} />
      <Marks row="attacks" marks={lane.attacks} styles={attackMarks} x={x} y={middle('attacks')} />
      <g data-row="blockades">
        {lane.blockades.map(({ from, to }) => (
          <rect
            key={from}
            x={x(from)}
            y={middle('blockades') - 3}
            width={Math.max(2, x(to) - x(from))}
            height={6}
            fill="var(--ink)"
          />
        ))}
      </g>
    </g>
  );
}
