import { scaleLinear } from 'd3';
import { type PerpetratorId, perpetratorIds } from '../model/stance.ts';
import { ValueAxis } from './axis.tsx';
import { EndLabels } from './endLabelsLayer.tsx';
import { labelRoom, plotArea, weekScale } from './frame.ts';
import { type HarmOverTime, harmBars, harmExtent, harmPaths } from './harmOverTime.ts';
import { type HarmTexts, type HarmView, harmReading, harmValues } from './harmView.ts';
import type { MarkShape } from './mark.tsx';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot } from './timePlot.tsx';

export interface HarmChartProps {
  readonly data: HarmOverTime;
  readonly view: HarmView;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: HarmTexts;
  /** The former result, drawn in grey. */
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

/** Largest value of a view; at least 1. */
function mostOf(data: HarmOverTime | undefined, view: HarmView): number {
  if (!data) return 1;
  if (view === 'weekly') return harmExtent(data).weekly;
  const values = harmValues(data, view);
  return perpetratorIds.reduce((most, id) => values[id].reduce((a, b) => (b > a ? b : a), most), 1);
}

/** Civilians killed by each side: since the start or as a rate, as curves; week by week, as stacked bars. */
export function HarmChart(props: HarmChartProps) {
  const { data, view, width, height, week, onWeek, texts } = props;
  const values = harmValues(data, view);
  const last = (id: PerpetratorId) => values[id][data.weeks];
  const names = perpetratorIds.map((id) =>
    view === 'weekly' ? texts.names[id] : `${texts.names[id]} ${texts.count(last(id))}`,
  );
  const area = plotArea(width, height, props.labelWidth ?? labelRoom(names, width * 0.42), props.marks?.spans.length);
  const former = props.ghost?.weeks === data.weeks ? props.ghost : undefined;
  const x = weekScale(data.weeks, area);
  const most = Math.max(mostOf(data, view), mostOf(former, view));
  const y = scaleLinear([0, most], [area.bottom, area.top]).nice(3);
  const labels = perpetratorIds.map((id, i) => ({
    text: names[i],
    y: view === 'weekly' ? area.bottom - 17 * (i + 1) : y(last(id)),
    ...styles[id],
  }));
  const reading = harmReading(data, view, week, texts);
  const curves = view === 'weekly' ? undefined : harmPaths(values, x, y);
  const bars = view === 'weekly' ? harmBars(data, x, y) : undefined;
  const ghosts = former && (view === 'weekly' ? harmBars(former, x, y) : harmPaths(harmValues(former, view), x, y));
  return (
    <TimePlot
      {...{ width, height, area, week, onWeek, texts, reading }}
      scale={x}
      weeks={data.weeks}
      marks={props.marks}
    >
      <ValueAxis scale={y} area={area} ticks={y.ticks(4)} format={texts.count} />
      {perpetratorIds.map((id) => bars && <path key={id} d={bars[id]} fill={styles[id].colour} />)}
      <g fill="none" stroke="var(--muted)" stroke-width={view === 'weekly' ? 0.75 : 1.25} opacity={0.7}>
        {ghosts && Object.entries(ghosts).map(([id, d]) => <path key={id} d={d} />)}
      </g>
      {perpetratorIds.map(
        (id) =>
          curves && (
            <path
              key={id}
              d={curves[id]}
              fill="none"
              stroke={styles[id].colour}
              stroke-width={2.25}
              stroke-dasharray={styles[id].dash}
            />
          ),
      )}
      <EndLabels labels={labels} area={area} />
    </TimePlot>
  );
}
