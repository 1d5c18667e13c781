import { line, scaleLinear } from 'd3';
import type { TargetedPointerEvent } from 'preact';
import {
  type CerclePanel,
  type CerclesOverTime,
  type CerclesTexts,
  type DealId,
  dealIds,
  panelGrid,
} from './cerclesOverTime.ts';
import { weekAtPointer } from './cursor.ts';
import { Mark, type MarkShape } from './mark.tsx';

const styles: Record<DealId, { shape: MarkShape; colour: string; dash?: string }> = {
  pact: { shape: 'diamond', colour: 'var(--jnim)' },
  state: { shape: 'circle', colour: 'var(--state)', dash: '5 2.5' },
};

/** Pixels around the plot of a panel, and its height with them. */
const inner = { left: 38, right: 6, top: 22, bottom: 18 };
const panelHeight = 96;
const keyHeight = 26;

const text = { 'font-size': 12, fill: 'var(--muted)' } as const;

/** Height (CSS pixels) of the chart at a width. */
function cerclesHeight(data: CerclesOverTime, width: number): number {
  return keyHeight + panelGrid(data.panels.length, width, 108, panelHeight).rows * panelHeight;
}

export interface CerclesChartProps {
  readonly data: CerclesOverTime;
  readonly width: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: CerclesTexts;
  /** Name of the chart for those who hear it, with its finding. */
  readonly label: string;
  /** The former result, drawn as grey curves. */
  readonly ghost?: CerclesOverTime | undefined;
}

/** A small chart for each cercle, in geographic order, all with the same axes and one chosen week, which a click moves. */
export function CerclesChart(props: CerclesChartProps) {
  const { data, width, week, onWeek, texts, label } = props;
  const { weeks, panels } = data;
  const ghost = props.ghost?.weeks === weeks ? props.ghost : undefined;
  const grid = panelGrid(panels.length, width, 108, panelHeight);
  const height = cerclesHeight(data, width);
  const x = scaleLinear([0, weeks], [inner.left, grid.panelWidth - inner.right]);
  const y = scaleLinear([0, 1], [panelHeight - inner.bottom, inner.top]);
  const path = (values: Float64Array) => line<number>((_, i) => x(i), y)(values) ?? '';
  const rule = x(Math.min(week, weeks));
  const follow = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (((event.clientX - box.left) / box.width) * width) % grid.panelWidth;
    onWeek(weekAtPointer(at, inner.left, grid.panelWidth - inner.right, weeks));
  };
  const drawPanel = ({ id, shares }: CerclePanel, i: number) => {
    const former = ghost?.panels.find((panel) => panel.id === id);
    return (
      <g key={id} transform={`translate(${grid.places[i].x},${grid.places[i].y + keyHeight})`}>
        <text x={inner.left} y={14} font-size={12} fill="var(--ink)" style="unicode-bidi: plaintext">
          {texts.cercle(id)}
        </text>
        {[0, 0.5, 1].map((value) => (
          <g key={value}>
            <line x1={inner.left} x2={grid.panelWidth - inner.right} y1={y(value)} y2={y(value)} stroke="var(--grid)" />
            {i % grid.columns === 0 && value !== 0.5 && (
              <text x={inner.left - 4} y={y(value)} dy="0.32em" text-anchor="end" {...text} font-size={11}>
                {texts.share(value)}
              </text>
            )}
          </g>
        ))}
        {[0, weeks].map((end) => (
          <text key={end} x={x(end)} y={panelHeight - 4} text-anchor={end === 0 ? 'start' : 'end'} {...text}>
            {texts.tick(end)}
          </text>
        ))}
        <g fill="none" stroke="var(--muted)" opacity={0.7}>
          {former && dealIds.map((deal) => <path key={deal} d={path(former.shares[deal])} />)}
        </g>
        {dealIds.map((deal) => (
          <path
            key={deal}
            d={path(shares[deal])}
            fill="none"
            stroke={styles[deal].colour}
            stroke-width={1.75}
            stroke-dasharray={styles[deal].dash}
          />
        ))}
        <line x1={rule} x2={rule} y1={inner.top - 2} y2={panelHeight - inner.bottom} stroke="var(--accent)" />
      </g>
    );
  };
  return (
    <div
      class="chart"
      dir="ltr"
      role="img"
      aria-label={label}
      style={{ width: `${width}px` }}
      onPointerDown={(event) => event.button === 0 && follow(event)}
    >
      <svg
        class="chart-drawing"
        direction="ltr"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ display: 'block', fontVariantNumeric: 'tabular-nums' }}
        aria-hidden="true"
      >
        {dealIds.map((deal, i) => (
          <g key={deal} transform={`translate(${8 + (i * width) / 2},10)`}>
            <Mark {...styles[deal]} x={0} y={0} />
            <text x={10} dy="0.34em" font-size={12} fill="var(--ink)" style="unicode-bidi: plaintext">
              {texts.deals[deal]}
            </text>
          </g>
        ))}
        {panels.map(drawPanel)}
      </svg>
    </div>
  );
}
