import type { StanceId } from '../model/stance.ts';
import { EndLabels } from './endLabelsLayer.tsx';
import type { Flows, FlowTexts } from './flows.ts';
import { layOutFlows } from './flowsLayout.ts';
import { labelRoom, plotArea } from './frame.ts';
import type { MarkShape } from './mark.tsx';

const marks: Record<StanceId, { shape: MarkShape; colour: string; fill: string }> = {
  holding: { shape: 'ring', colour: 'var(--holding-line)', fill: 'var(--holding-line)' },
  state: { shape: 'circle', colour: 'var(--state)', fill: 'var(--state)' },
  pact: { shape: 'diamond', colour: 'var(--jnim)', fill: 'var(--jnim)' },
  abandoned: { shape: 'cross', colour: 'var(--abandoned)', fill: 'var(--ink)' },
};

export interface FlowsChartProps {
  readonly data: Flows;
  readonly width: number;
  readonly height: number;
  readonly texts: FlowTexts;
}

/** An alluvial chart: villages by stance at the end of each quarter, and where they went, in the colour of where they came from. */
export function FlowsChart({ data, width, height, texts }: FlowsChartProps) {
  const columns = data.weeks.length - 1;
  const last = (stance: StanceId) => blocks.find((block) => block.stance === stance && block.column === columns);
  const room = labelRoom(
    Object.values(texts.names).map((name) => `${name} ${texts.count(data.villages)}`),
    width * 0.42,
  );
  const area = { ...plotArea(width, height, room), left: 12 };
  const { blocks, bands } = layOutFlows(data, [
    [area.left, area.top],
    [area.right, area.bottom - 8],
  ]);
  const labels = (['pact', 'abandoned', 'holding', 'state'] as const).flatMap((stance) => {
    const block = last(stance);
    if (!block) return [];
    const text = `${texts.names[stance]} ${texts.count(block.villages)}`;
    return [{ text, y: (block.y0 + block.y1) / 2, shape: marks[stance].shape, colour: marks[stance].colour }];
  });
  const step = columns > 9 || (area.right - area.left) / columns < 26 ? 2 : 1;
  const middle = (column: number) => (blocks.find((block) => block.column === column)?.x0 ?? area.left) + 3.5;
  return (
    <div class="chart" dir="ltr" role="img" aria-label={texts.label} style={{ width: `${width}px` }}>
      <svg
        class="chart-drawing"
        direction="ltr"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ display: 'block', fontVariantNumeric: 'tabular-nums' }}
        aria-hidden="true"
      >
        {bands.map(({ quarter, from, to, path }) => (
          <path
            key={`${quarter} ${from} ${to}`}
            d={path}
            fill={marks[from].fill}
            fill-opacity={from === to ? 0.22 : 0.65}
          />
        ))}
        {blocks.map(({ column, stance, x0, x1, y0, y1 }) => (
          <rect
            key={`${column} ${stance}`}
            x={x0}
            y={y0}
            width={x1 - x0}
            height={Math.max(y1 - y0, 1)}
            fill={marks[stance].fill}
          />
        ))}
        {data.weeks.map(
          (week, column) =>
            column % step === 0 && (
              <text
                key={week}
                x={middle(column)}
                y={area.bottom + 12}
                font-size={12}
                text-anchor="middle"
                fill="var(--muted)"
              >
                {texts.tick(week)}
              </text>
            ),
        )}
        <text x={area.right + 14} y={area.bottom + 12} font-size={12} fill="var(--muted)">
          {texts.axis}
        </text>
        <EndLabels labels={labels} area={area} />
      </svg>
    </div>
  );
}
