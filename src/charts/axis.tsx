import type { ScaleLinear } from 'd3';
import { type PlotArea, weekTicks } from './frame.ts';

const text = { fill: 'var(--muted)', 'font-size': 12 } as const;

export interface ValueAxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly area: PlotArea;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** Few horizontal rules with their values at the left. */
export function ValueAxis({ scale, area, ticks, format }: ValueAxisProps) {
  return (
    <g>
      {ticks.map((value) => (
        <g key={value} transform={`translate(0,${scale(value)})`}>
          <line x1={area.left} x2={area.right} stroke="var(--grid)" />
          <text x={area.left - 8} dy="0.32em" text-anchor="end" {...text}>
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

export interface WeekAxisProps {
  readonly scale: ScaleLinear<number, number>;
  readonly area: PlotArea;
  readonly weeks: number;
  readonly format: (week: number) => string;
  /** What the numbers are. */
  readonly title: string;
}

/** Weeks under the plot, earlier at the left in every language. */
export function WeekAxis({ scale, area, weeks, format, title }: WeekAxisProps) {
  return (
    <g>
      <line x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} stroke="var(--muted)" />
      {weekTicks(weeks).map((week) => (
        <g key={week} transform={`translate(${scale(week)},${area.bottom})`}>
          <line y2={4} stroke="var(--muted)" />
          <text y={18} text-anchor="middle" {...text}>
            {format(week)}
          </text>
        </g>
      ))}
      <text x={area.right + 22} y={area.bottom + 18} {...text}>
        {title}
      </text>
    </g>
  );
}
