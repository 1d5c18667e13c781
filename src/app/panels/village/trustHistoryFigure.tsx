import { area as areaShape, line, scaleLinear } from 'd3';
import { ValueAxis } from '../../../charts/axis.tsx';
import { EndLabels } from '../../../charts/endLabelsLayer.tsx';
import { Figure } from '../../../charts/figure.tsx';
import { weekScale } from '../../../charts/frame.ts';
import { thinnedWeeks } from '../../../charts/table.ts';
import { TimePlot } from '../../../charts/timePlot.tsx';
import type { VillageHistory } from '../../../run/villageHistory.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { dealMarks } from './marks.ts';

const HEIGHT = 170;

/** The village's trust in both sides over the run, each with the interval of its belief. */
export function TrustHistoryFigure({ history, width }: { history: VillageHistory; width: number }) {
  const { trust: words } = messages.value.village.history;
  const { weeks } = history;
  const sides = [
    { id: 'state', trust: history.trustState, ...dealMarks.state, dash: '7 3' },
    { id: 'jnim', trust: history.trustJnim, ...dealMarks.pact, dash: undefined },
  ] as const;
  const week = Math.min(shownWeek.value, weeks);
  const area = { left: 46, right: Math.max(width - 92, 47), top: 26, bottom: HEIGHT - 28 };
  const x = weekScale(weeks, area);
  const y = scaleLinear([0, 1], [area.bottom, area.top]);
  const all = Array.from({ length: weeks + 1 }, (_, i) => i);
  const at = (i: number) => x(i);
  const [state, jnim] = sides.map(({ trust }) => trust.mean);
  const reading = words.chart.reading(week, state[week], jnim[week]);
  const table = {
    columns: [words.chart.axis, ...sides.flatMap(({ id }) => [words.names[id], words.low[id], words.high[id]])],
    rows: thinnedWeeks(0, weeks).map((row) => [
      words.chart.tick(row),
      ...sides.flatMap(({ trust: { mean, low, high } }) => [mean, low, high].map((column) => words.trust(column[row]))),
    ]),
  };
  return (
    <Figure
      title={words.finding(state[weeks], jnim[weeks])}
      subtitle={words.subtitle}
      reading={reading}
      tableLabel={words.tableLabel}
      tableNote={words.tableNote}
      table={table}
    >
      <TimePlot
        {...{ width, area, weeks, week, reading }}
        height={HEIGHT}
        scale={x}
        onWeek={goToWeek}
        texts={words.chart}
      >
        <ValueAxis scale={y} area={area} ticks={[0, 0.5, 1]} format={words.trust} />
        {sides.map(({ id, trust: { mean, low, high }, colour, dash }) => (
          <g key={id} data-side={id}>
            <path
              d={
                areaShape<number>(
                  at,
                  (i) => y(low[i]),
                  (i) => y(high[i]),
                )(all) ?? ''
              }
              fill={colour}
              opacity={0.14}
            />
            <path
              d={line<number>(at, (i) => y(mean[i]))(all) ?? ''}
              fill="none"
              stroke={colour}
              stroke-width={2}
              stroke-dasharray={dash}
            />
          </g>
        ))}
        <EndLabels
          area={area}
          labels={sides.map(({ id, trust, shape, colour }) => ({
            text: words.names[id],
            y: y(trust.mean[weeks]),
            shape,
            colour,
          }))}
        />
      </TimePlot>
    </Figure>
  );
}
