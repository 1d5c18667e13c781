import { scaleLinear } from 'd3';
import { type PerpetratorId, perpetratorIds } from '../model/stance.ts';
import { ValueAxis } from './axis.tsx';
import { EndLabels } from './endLabelsLayer.tsx';
import { labelRoom, plotArea, weekScale } from './frame.ts';
import { type HarmOverTime, harmBars, harmExtent, harmPaths } from './harmOverTime.ts';
import type { MarkShape } from './mark.tsx';
import { type FigureTable, thinnedWeeks } from './table.ts';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot, type TimeTexts } from './timePlot.tsx';

/** Words and number formats of the chart. */
export interface HarmTexts extends TimeTexts {
  readonly names: Readonly<Record<PerpetratorId, string>>;
  /** A number of people. */
  readonly count: (people: number) => string;
  /** Above the curves: killed since the start. */
  readonly cumulative: string;
  /** Above the bars: killed in each week. */
  readonly weekly: string;
  /** The dead up to a week in words, for those who hear the chart. */
  readonly reading: (week: number, dead: Readonly<Record<PerpetratorId, number>>) => string;
}

export interface HarmChartProps {
  readonly data: HarmOverTime;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: HarmTexts;
  /** The former result, drawn as grey curves. */
  readonly ghost?: HarmOverTime | undefined;
  readonly marks?: TimeMarks | undefined;
  /** Room for the names at the right (CSS pixels), to line up charts under one cursor; else as `labelRoom` says. */
  readonly labelWidth?: number | undefined;
}

const styles: Record<PerpetratorId, { shape: MarkShape; colour: string; dash?: string }> = {
  jnim: { shape: 'diamond', colour: 'var(--jnim)' },
  state: { shape: 'circle', colour: 'var(--state)', dash: '7 3' },
  militia: { shape: 'triangle', colour: 'var(--militia)', dash: '2 2.5' },
};

/** Share of the plot that the weekly bars take. */
const barsShare = 0.24;

const deadAt = ({ cumulative }: HarmOverTime, week: number) =>
  Object.fromEntries(perpetratorIds.map((id) => [id, cumulative[id][week]])) as Record<PerpetratorId, number>;

/** The reading of the chart at a week, for the figure and the slider alike. */
export function harmReading(data: HarmOverTime, week: number, texts: HarmTexts): string {
  const known = Math.min(Math.max(week, 0), data.weeks);
  return texts.reading(known, deadAt(data, known));
}

/** The table of the figure: deaths since the start, a row every fourth week and the last. */
export function harmTable(data: HarmOverTime, texts: HarmTexts): FigureTable {
  return {
    columns: [texts.axis, ...perpetratorIds.map((id) => texts.names[id])],
    rows: thinnedWeeks(0, data.weeks).map((week) => [
      texts.tick(week),
      ...perpetratorIds.map((id) => texts.count(data.cumulative[id][week])),
    ]),
  };
}

/** Civilians killed by each side: since the start as curves, week by week as bars below. */
export function HarmChart(props: HarmChartProps) {
  const { data, width, height, week, onWeek, texts, ghost } = props;
  const names = perpetratorIds.map((id) => `${texts.names[id]} ${texts.count(data.cumulative[id][data.weeks])}`);
  const area = plotArea(width, height, props.labelWidth ?? labelRoom(names, width * 0.42), props.marks?.spans.length);
  const barsTop = area.bottom - barsShare * (area.bottom - area.top);
  const curves = { ...area, bottom: barsTop - 24 };
  const extent = harmExtent(data);
  const former = ghost !== undefined && ghost.weeks === data.weeks ? ghost : undefined;
  const most = Math.max(extent.cumulative, former === undefined ? 0 : harmExtent(former).cumulative);
  const x = weekScale(data.weeks, area);
  const y = scaleLinear([0, most], [curves.bottom, curves.top]).nice(3);
  const barsY = scaleLinear([0, extent.weekly], [area.bottom, barsTop]);
  const paths = harmPaths(data, x, y);
  const bars = harmBars(data, x, barsY);
  const labels = perpetratorIds.map((id, i) => ({
    text: names[i],
    y: y(data.cumulative[id][data.weeks]),
    ...styles[id],
  }));
  const caption = { 'font-size': 12, fill: 'var(--muted)', style: 'unicode-bidi: plaintext' } as const;
  const reading = harmReading(data, week, texts);
  return (
    <TimePlot
      {...{ width, height, area, week, onWeek, texts, reading }}
      scale={x}
      weeks={data.weeks}
      marks={props.marks}
    >
      <ValueAxis scale={y} area={curves} ticks={y.ticks(3)} format={texts.count} />
      <ValueAxis scale={barsY} area={area} ticks={[extent.weekly]} format={texts.count} />
      <g fill="none" stroke="var(--muted)" stroke-width={1.25} opacity={0.7}>
        {former && Object.entries(harmPaths(former, x, y)).map(([id, d]) => <path key={id} d={d} />)}
      </g>
      {perpetratorIds.map((id) => (
        <g key={id}>
          <path
            d={paths[id]}
            fill="none"
            stroke={styles[id].colour}
            stroke-width={2.25}
            stroke-dasharray={styles[id].dash}
          />
          <path d={bars[id]} fill={styles[id].colour} />
        </g>
      ))}
      <text x={area.left + 4} y={curves.top + 12} {...caption}>
        {texts.cumulative}
      </text>
      <text x={area.left + 4} y={barsTop - 6} {...caption}>
        {texts.weekly}
      </text>
      <EndLabels labels={labels} area={curves} />
    </TimePlot>
  );
}
