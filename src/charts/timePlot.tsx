import type { ScaleLinear } from 'd3';
import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { WeekAxis } from './axis.tsx';
import { weekAfterKey, weekAtPointer } from './cursor.ts';
import type { PlotArea } from './frame.ts';
import { type TimeMarks, TimeMarksLayer } from './timeMarks.tsx';

/** Words of every chart over weeks. */
export interface TimeTexts {
  /** Name of the chart for those who hear it: what it shows. */
  readonly label: string;
  /** Name of the axis: weeks. */
  readonly axis: string;
  /** A week at the axis. */
  readonly tick: (week: number) => string;
  /** The chosen week at its rule. */
  readonly week: (week: number) => string;
}

export interface TimePlotProps {
  readonly width: number;
  readonly height: number;
  readonly area: PlotArea;
  readonly scale: ScaleLinear<number, number>;
  readonly weeks: number;
  /** The chosen week, shared by all charts and the map. */
  readonly week: number;
  readonly onWeek: (week: number) => void;
  readonly texts: TimeTexts;
  /** The values at the chosen week in words. */
  readonly reading: string;
  readonly marks?: TimeMarks | undefined;
  readonly children: ComponentChildren;
}

/**
 * The frame of every chart over weeks: axis, marks, and the rule of the chosen week, which pointer and keys move.
 * To assistive technology it is a slider over weeks that speaks the reading; the figure's table holds the rest.
 */
export function TimePlot(props: TimePlotProps) {
  const { width, height, area, scale, weeks, week, onWeek, texts, reading, marks, children } = props;
  const follow = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * width;
    onWeek(weekAtPointer(x, area.left, area.right, weeks));
  };
  const onPointerDown = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    follow(event);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const goal = event.altKey || event.ctrlKey || event.metaKey ? undefined : weekAfterKey(event.key, week, weeks);
    if (goal === undefined) return;
    event.preventDefault();
    onWeek(goal);
  };
  const x = scale(Math.min(week, weeks));
  return (
    <div
      class="chart"
      dir="ltr"
      style={{ touchAction: 'pan-y', width: `${width}px` }}
      role="slider"
      tabIndex={0}
      aria-label={texts.label}
      aria-valuemin={0}
      aria-valuemax={weeks}
      aria-valuenow={Math.min(week, weeks)}
      aria-valuetext={reading}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
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
        {children}
        <WeekAxis scale={scale} area={area} weeks={weeks} format={texts.tick} title={texts.axis} />
        {marks && <TimeMarksLayer marks={marks} area={area} scale={scale} weeks={weeks} />}
        <line x1={x} x2={x} y1={area.top - 4} y2={area.bottom} stroke="var(--accent)" stroke-width={1.5} />
        <text x={x} y={area.top - 9} text-anchor="middle" font-size={12} fill="var(--accent)" font-weight={600}>
          {texts.week(week)}
        </text>
      </svg>
    </div>
  );
}
