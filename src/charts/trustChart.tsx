import { scaleLinear } from 'd3';
import { ValueAxis } from './axis.tsx';
import { EndLabels } from './endLabelsLayer.tsx';
import { labelRoom, plotArea, weekScale } from './frame.ts';
import type { MarkShape } from './mark.tsx';
import { type FigureNumbers, weeklyNumbers } from './table.ts';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot, type TimeTexts } from './timePlot.tsx';
import { type SideId, sideIds, type TrustOverTime, trustPaths } from './trustOverTime.ts';

/** Words and number formats of the chart. */
export interface TrustTexts extends TimeTexts {
  readonly names: Readonly<Record<SideId, string>>;
  /** A probability (0 to 1). */
  readonly trust: (trust: number) => string;
  /** Heads of the table's columns for the quantiles of a side. */
  readonly low: (side: SideId) => string;
  readonly high: (side: SideId) => string;
  /** The means after a week in words, for those who hear the chart. */
  readonly reading: (week: number, means: Readonly<Record<SideId, number>>) => string;
}

export interface TrustChartProps {
  readonly data: TrustOverTime;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: TrustTexts;
  /** The former result, its means drawn as grey curves. */
  readonly ghost?: TrustOverTime | undefined;
  readonly marks?: TimeMarks | undefined;
  /** Room for the names at the right (CSS pixels), to line up charts under one cursor; else as `labelRoom` says. */
  readonly labelWidth?: number | undefined;
}

const styles: Record<SideId, { shape: MarkShape; colour: string; dash?: string }> = {
  state: { shape: 'circle', colour: 'var(--state)', dash: '7 3' },
  jnim: { shape: 'diamond', colour: 'var(--jnim)' },
};

/** The reading of the chart at a week (week 0 reads as week 1), for the figure and the slider alike. */
export function trustReading({ sides, weeks }: TrustOverTime, week: number, texts: TrustTexts): string {
  const known = Math.min(Math.max(week, 1), weeks);
  return texts.reading(known, { state: sides.state.mean[known - 1], jnim: sides.jnim.mean[known - 1] });
}

/** The numbers of the figure: mean and quantiles of both sides, a row a week. */
export function trustNumbers({ sides, weeks }: TrustOverTime, texts: TrustTexts): FigureNumbers {
  const names = sideIds.flatMap((id) => [texts.names[id], texts.low(id), texts.high(id)]);
  const columns = names.map((name) => ({ name, show: texts.trust }));
  return weeklyNumbers(1, weeks, [{ name: texts.axis, show: texts.tick }, ...columns], (week) =>
    sideIds.flatMap((id) => [sides[id].mean, sides[id].low, sides[id].high].map((column) => column[week - 1])),
  );
}

/** Trust of villages in both sides: the mean, and the band in which the middle 80 % of villages lie. */
export function TrustChart(props: TrustChartProps) {
  const { data, width, height, week, onWeek, texts, ghost } = props;
  const last = (id: SideId) => data.sides[id].mean[data.weeks - 1];
  const names = sideIds.map((id) => `${texts.names[id]} ${texts.trust(last(id))}`);
  const area = plotArea(width, height, props.labelWidth ?? labelRoom(names, width * 0.42), props.marks?.spans.length);
  const x = weekScale(data.weeks, area);
  const y = scaleLinear([0, 1], [area.bottom, area.top]);
  const labels = sideIds.map((id, i) => ({ text: names[i], y: y(last(id)), ...styles[id] }));
  const paths = { state: trustPaths(data.sides.state, x, y), jnim: trustPaths(data.sides.jnim, x, y) };
  const reading = trustReading(data, week, texts);
  return (
    <TimePlot
      {...{ width, height, area, week, onWeek, texts, reading }}
      scale={x}
      weeks={data.weeks}
      marks={props.marks}
    >
      <ValueAxis scale={y} area={area} ticks={[0, 0.25, 0.5, 0.75, 1]} format={texts.trust} />
      {sideIds.map((id) => (
        <g key={id}>
          <path d={paths[id].band} fill={styles[id].colour} opacity={0.14} />
          <path
            d={paths[id].edges}
            fill="none"
            stroke={styles[id].colour}
            stroke-dasharray={styles[id].dash}
            opacity={0.4}
          />
        </g>
      ))}
      {ghost !== undefined && ghost.weeks === data.weeks && (
        <g fill="none" stroke="var(--muted)" stroke-width={1.25} opacity={0.8}>
          {sideIds.map((id) => (
            <path key={id} d={trustPaths(ghost.sides[id], x, y).mean} />
          ))}
        </g>
      )}
      {sideIds.map((id) => (
        <path
          key={id}
          d={paths[id].mean}
          fill="none"
          stroke={styles[id].colour}
          stroke-width={2.25}
          stroke-dasharray={styles[id].dash}
        />
      ))}
      <EndLabels labels={labels} area={area} />
    </TimePlot>
  );
}
