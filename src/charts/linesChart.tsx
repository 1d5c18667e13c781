import { scaleLinear } from 'd3';
import { ValueAxis } from './axis.tsx';
import { EndLabels } from './endLabelsLayer.tsx';
import { labelRoom, plotArea, weekScale } from './frame.ts';
import { type LinesOverTime, type LinesTexts, linePath, linesExtent, linesReading } from './linesOverTime.ts';
import type { MarkShape } from './mark.tsx';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot } from './timePlot.tsx';

/** How a curve is told from the others, with and without colour. */
export interface LineStyle {
  readonly shape: MarkShape;
  readonly colour: string;
  readonly dash?: string;
}

export interface LinesChartProps<Id extends string> {
  readonly data: LinesOverTime<Id>;
  readonly styles: Readonly<Record<Id, LineStyle>>;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: LinesTexts<Id>;
  /** The least that the value axis spans, so that little does not look like much. */
  readonly least: number;
  /** The former result, drawn as grey curves. */
  readonly ghost?: LinesOverTime<Id> | undefined;
  readonly marks?: TimeMarks | undefined;
}

/** Curves over the weeks from a value of zero, each named at its end. */
export function LinesChart<Id extends string>(props: LinesChartProps<Id>) {
  const { data, styles, width, height, week, onWeek, texts } = props;
  const { ids, values, weeks } = data;
  const last = (id: Id) => values[id][weeks - 1];
  const names = ids.map((id) => `${texts.names[id]} ${texts.value(last(id))}`);
  const ghost = props.ghost?.weeks === weeks ? props.ghost : undefined;
  const most = Math.max(props.least, linesExtent(data), ghost ? linesExtent(ghost) : 0);
  const y = scaleLinear().domain([0, most]).nice(4);
  const left = Math.max(46, labelRoom(y.ticks(4).map(texts.value), 80) - 6);
  const area = plotArea(width, height, labelRoom(names, width * 0.46), props.marks?.spans.length, left);
  y.range([area.bottom, area.top]);
  const x = weekScale(weeks, area);
  const labels = ids.map((id, i) => ({ text: names[i], y: y(last(id)), ...styles[id] }));
  const reading = linesReading(data, week, texts);
  return (
    <TimePlot {...{ width, height, area, week, onWeek, texts, reading, weeks }} scale={x} marks={props.marks}>
      <ValueAxis scale={y} area={area} ticks={y.ticks(4)} format={texts.value} />
      <g fill="none" stroke="var(--muted)" stroke-width={1.25} opacity={0.7}>
        {ghost && ids.map((id) => <path key={id} d={linePath(ghost.values[id], x, y)} />)}
      </g>
      {ids.map((id) => (
        <path
          key={id}
          d={linePath(values[id], x, y)}
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
