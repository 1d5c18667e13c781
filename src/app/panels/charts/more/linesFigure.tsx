import { type LineStyle, LinesChart } from '../../../../charts/linesChart.tsx';
import { type LinesOverTime, type LinesTexts, linesNumbers, linesReading } from '../../../../charts/linesOverTime.ts';
import { goToWeek } from '../../../commands/time.ts';
import { shownWeek } from '../../../state.ts';
import { timeMarks } from '../prepared.ts';
import { RunFigure } from '../runFigure.tsx';

export interface LinesFigureProps<Id extends string> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly data: LinesOverTime<Id>;
  readonly ghost: LinesOverTime<Id> | undefined;
  readonly styles: Readonly<Record<Id, LineStyle>>;
  readonly texts: LinesTexts<Id>;
  /** The least that the value axis spans. */
  readonly least: number;
  readonly width: number;
}

/** A figure of curves over the weeks. */
export function LinesFigure<Id extends string>(props: LinesFigureProps<Id>) {
  const { name, title, subtitle, data, ghost, styles, texts, least, width } = props;
  return (
    <RunFigure
      {...{ name, title, subtitle }}
      reading={linesReading(data, shownWeek.value, texts)}
      numbers={() => linesNumbers(data, texts)}
      basis={[data]}
    >
      <LinesChart
        {...{ data, ghost, styles, texts, least, width }}
        marks={timeMarks.value}
        height={192}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </RunFigure>
  );
}
