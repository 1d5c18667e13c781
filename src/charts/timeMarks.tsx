import type { ScaleLinear } from 'd3';
import { type PlotArea, spanRow } from './frame.ts';

/** Things to see along the weeks of a chart. */
export interface TimeMarks {
  /** Interventions: from a week to a week (exclusive; the end of the run if left out). */
  readonly spans: readonly { readonly label: string; readonly from: number; readonly to?: number | undefined }[];
  /** One week of special interest. */
  readonly week?: { readonly at: number; readonly label: string } | undefined;
}

export interface TimeMarksLayerProps {
  readonly marks: TimeMarks;
  readonly area: PlotArea;
  readonly scale: ScaleLinear<number, number>;
  readonly weeks: number;
}

/** Interventions as thin bars under the axis, a row each, the marked week as a dashed rule; labels appear on pointing. */
export function TimeMarksLayer({ marks, area, scale, weeks }: TimeMarksLayerProps) {
  const { spans, week } = marks;
  return (
    <g>
      {spans.map(({ label, from, to }, i) => {
        const start = scale(Math.min(from, weeks));
        const end = scale(Math.min(to ?? weeks, weeks));
        return (
          <rect
            key={`${label} ${from}`}
            x={start}
            y={area.bottom + 28 + spanRow * i}
            width={Math.max(end - start, 2)}
            height={4}
            fill="var(--ink)"
          >
            <title>{label}</title>
          </rect>
        );
      })}
      {week && week.at <= weeks && (
        <g>
          <line
            x1={scale(week.at)}
            x2={scale(week.at)}
            y1={area.top}
            y2={area.bottom}
            stroke="var(--ink)"
            stroke-dasharray="2 3"
          />
          <title>{week.label}</title>
        </g>
      )}
    </g>
  );
}
