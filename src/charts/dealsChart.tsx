import { type DealEvent, type DealRow, dealRows, eventBars, layOutDeals } from './dealsOverTime.ts';
import { plotArea, weekScale } from './frame.ts';
import { type LinesOverTime, type LinesTexts, linesReading } from './linesOverTime.ts';
import type { TimeMarks } from './timeMarks.tsx';
import { TimePlot } from './timePlot.tsx';

/** Words and number formats of the chart. */
export interface DealsTexts extends LinesTexts<DealEvent> {
  /** Over each row: what its bars are, with the largest number of them in a week. */
  readonly captions: Readonly<Record<DealRow, (most: number) => string>>;
}

export interface DealsChartProps {
  readonly data: LinesOverTime<DealEvent>;
  readonly width: number;
  readonly height: number;
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: DealsTexts;
  /** The former result, drawn as grey outlines. */
  readonly ghost?: LinesOverTime<DealEvent> | undefined;
  readonly marks?: TimeMarks | undefined;
}

const colours: Record<DealRow, string> = { pact: 'var(--jnim)', ddr: 'var(--state)', breaches: 'var(--ink)' };

const largest = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), 0);

/** Deals made (bars up) and left (paler bars down) in each week, and breaches, in rows on one common scale. */
export function DealsChart(props: DealsChartProps) {
  const { data, width, height, week, onWeek, texts } = props;
  const { weeks, values } = data;
  const area = plotArea(width, height, 62, props.marks?.spans.length);
  const ghost = props.ghost?.weeks === weeks ? props.ghost : undefined;
  const x = weekScale(weeks, area);
  const { perEvent, rows } = layOutDeals(ghost ? [data, ghost] : [data], area.top, area.bottom);
  const reading = linesReading(data, week, texts);
  return (
    <TimePlot {...{ width, height, area, week, onWeek, texts, reading, weeks }} scale={x} marks={props.marks}>
      {rows.map(({ id, caption, middle }, i) => {
        const { up, down } = dealRows[i];
        return (
          <g key={id}>
            <path d={eventBars(values[up], x, middle, perEvent)} fill={colours[id]} />
            {down && (
              <path
                d={eventBars(values[down], x, middle, -perEvent)}
                fill={colours[id]}
                fill-opacity={0.35}
                stroke={colours[id]}
                stroke-width={0.75}
              />
            )}
            {ghost && (
              <path
                d={eventBars(ghost.values[up], x, middle, perEvent)}
                fill="none"
                stroke="var(--muted)"
                stroke-width={0.75}
                opacity={0.7}
              />
            )}
            <line x1={area.left} x2={area.right} y1={middle} y2={middle} stroke="var(--muted)" />
            <text
              x={area.left}
              y={caption}
              font-size={12}
              fill="var(--muted)"
              stroke="var(--page)"
              stroke-width={3}
              paint-order="stroke"
              style="unicode-bidi: plaintext"
            >
              {texts.captions[id](largest(values[up]))}
            </text>
          </g>
        );
      })}
    </TimePlot>
  );
}
