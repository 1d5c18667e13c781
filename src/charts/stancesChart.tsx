import { scaleLinear } from 'd3';
import { useId } from 'preact/hooks';
import { type StanceId, stanceIds } from '../model/stance.ts';
import { ValueAxis } from './axis.tsx';
import { EndLabels } from './endLabelsLayer.tsx';
import { labelRoom, plotArea, weekScale } from './frame.ts';
import type { MarkShape } from './mark.tsx';
import { AreaPatterns } from './patterns.tsx';
import { type StancesOverTime, stackOrder, stackStances, stancePaths } from './stancesOverTime.ts';
import { type FigureNumbers, weeklyNumbers } from './table.ts';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot, type TimeTexts } from './timePlot.tsx';

/** Words and number formats of the chart. */
export interface StancesTexts extends TimeTexts {
  readonly names: Readonly<Record<StanceId, string>>;
  /** A share (0 to 1), as a percentage. */
  readonly share: (share: number) => string;
  /** The shares after a week in words, for those who hear the chart. */
  readonly reading: (week: number, shares: Readonly<Record<StanceId, number>>) => string;
}

export interface StancesChartProps {
  readonly data: StancesOverTime;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: StancesTexts;
  /** The former result, drawn as lines over the new one. */
  readonly ghost?: StancesOverTime | undefined;
  readonly marks?: TimeMarks | undefined;
  /** Room for the names at the right (CSS pixels), to line up charts under one cursor; else as `labelRoom` says. */
  readonly labelWidth?: number | undefined;
}

const marks: Record<StanceId, readonly [MarkShape, string]> = {
  holding: ['ring', 'var(--holding-line)'],
  state: ['circle', 'var(--state)'],
  pact: ['diamond', 'var(--jnim)'],
  abandoned: ['cross', 'var(--abandoned)'],
};

const sharesAt = ({ shares }: StancesOverTime, week: number) =>
  Object.fromEntries(stanceIds.map((stance) => [stance, shares[stance][week]])) as Record<StanceId, number>;

/** The reading of the chart at a week, for the figure and the slider alike. */
export function stancesReading(data: StancesOverTime, week: number, texts: StancesTexts): string {
  const known = Math.min(Math.max(week, data.firstWeek), data.weeks);
  return texts.reading(known, sharesAt(data, known));
}

/** The numbers of the figure: a row a week, a column a stance. */
export function stancesNumbers({ shares, firstWeek, weeks }: StancesOverTime, texts: StancesTexts): FigureNumbers {
  const columns = stanceIds.map((stance) => ({ name: texts.names[stance], show: texts.share }));
  return weeklyNumbers(firstWeek, weeks, [{ name: texts.axis, show: texts.tick }, ...columns], (week) =>
    stanceIds.map((stance) => shares[stance][week]),
  );
}

/** Villages by stance over the weeks, as stacked shares. */
export function StancesChart(props: StancesChartProps) {
  const { data, width, height, week, onWeek, texts, ghost } = props;
  const id = useId();
  const names = stackOrder.map((stance) => `${texts.names[stance]} ${texts.share(data.shares[stance][data.weeks])}`);
  const area = plotArea(width, height, props.labelWidth ?? labelRoom(names, width * 0.42), props.marks?.spans.length);
  const x = weekScale(data.weeks, area);
  const y = scaleLinear([0, 1], [area.bottom, area.top]);
  const { areas, edges } = stancePaths(data, x, y);
  const stack = stackStances(data);
  const middle = (stance: StanceId) => y((stack[stance].lower[data.weeks] + stack[stance].upper[data.weeks]) / 2);
  const labels = stackOrder.map((stance, i) => {
    const [shape, colour] = marks[stance];
    return { text: names[i], y: middle(stance), shape, colour };
  });
  const fill: Record<StanceId, string> = {
    state: 'var(--state)',
    holding: 'var(--holding-fill)',
    pact: `url(#${id}-pact)`,
    abandoned: `url(#${id}-abandoned)`,
  };
  const reading = stancesReading(data, week, texts);
  return (
    <TimePlot
      {...{ width, height, area, week, onWeek, texts, reading }}
      scale={x}
      weeks={data.weeks}
      marks={props.marks}
    >
      <AreaPatterns id={id} />
      <ValueAxis scale={y} area={area} ticks={[0, 0.25, 0.5, 0.75, 1]} format={texts.share} />
      {stackOrder.map((stance) => (
        <path key={stance} d={areas[stance]} fill={fill[stance]} />
      ))}
      {edges.map((d, i) => (
        <path key={stackOrder[i]} d={d} fill="none" stroke="var(--holding-line)" />
      ))}
      {ghost !== undefined && ghost.weeks === data.weeks && (
        <g fill="none" stroke="var(--ink)" stroke-width={1.25} stroke-dasharray="5 3" opacity={0.75}>
          {stancePaths(ghost, x, y).edges.map((d, i) => (
            <path key={stackOrder[i]} d={d} />
          ))}
        </g>
      )}
      <EndLabels labels={labels} area={area} />
    </TimePlot>
  );
}
