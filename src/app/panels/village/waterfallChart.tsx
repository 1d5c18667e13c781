import { scaleLinear } from 'd3';
import { Mark } from '../../../charts/mark.tsx';
import type { Ledger } from '../../../model/ledger.ts';
import { messages } from '../../i18n/locale.ts';
import { stanceMarks } from './marks.ts';
import { type Waterfall, type WaterfallStep, waterfallsOf } from './waterfall.ts';

const ROW = 20;
const BAR = 12;
/** Room for names at the left and for values at the right, in CSS pixels. */
const [NAMES, VALUES] = [150, 44];

interface OptionProps {
  readonly waterfall: Waterfall;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly chosen: boolean;
  readonly met: boolean;
}

/** What a step is called: a part, or where the sum stands. */
function stepName(id: WaterfallStep['id']): string {
  const words = messages.value.village;
  if (id === 'sum') return words.sum;
  if (id === 'all') return words.decision.waterfall.withLeaning;
  return id === 'leaning' ? words.leaning : words.terms[id];
}

function OptionWaterfall({ waterfall: { option, steps, score }, x, width, chosen, met }: OptionProps) {
  const words = messages.value.village;
  const { part, total } = words.decision.waterfall;
  const height = ROW * steps.length;
  const middle = (row: number) => row * ROW + ROW / 2;
  return (
    <div class="waterfall" data-option={option.stance} data-chosen={chosen}>
      <p class="waterfall-head">
        {words.options[option.stance]} {chosen && met && <span class="note">{words.chosen}</span>}
      </p>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction="ltr" aria-hidden="true">
        <line x1={x(0)} x2={x(0)} y1={0} y2={height} stroke="var(--muted)" />
        {steps.map(({ id, from, to }, row) => {
          const isTotal = id === 'sum' || id === 'all';
          return (
            <g key={id} data-part={id} class={isTotal ? 'total' : undefined}>
              <text x={NAMES - 8} y={middle(row)} dy="0.34em" text-anchor="end">
                {stepName(id)}
              </text>
              {isTotal ? (
                <line class="joint" x1={x(to)} x2={x(to)} y1={middle(row) - BAR / 2} y2={middle(row) + BAR / 2} />
              ) : (
                <rect
                  class={to >= from ? 'gain' : 'loss'}
                  data-leaning={id === 'leaning'}
                  x={Math.min(x(from), x(to))}
                  y={middle(row) - BAR / 2}
                  width={Math.max(1, Math.abs(x(to) - x(from)))}
                  height={BAR}
                />
              )}
              {row < steps.length - 1 && (
                <line class="joint" x1={x(to)} x2={x(to)} y1={middle(row) + BAR / 2} y2={middle(row + 1) - BAR / 2} />
              )}
              <text x={width} y={middle(row)} dy="0.34em" text-anchor="end">
                {isTotal ? total(to) : part(to - from)}
              </text>
            </g>
          );
        })}
        <Mark {...stanceMarks[option.stance]} x={x(score)} y={middle(steps.length - 1)} />
      </svg>
    </div>
  );
}

export interface WaterfallChartProps {
  readonly ledger: Ledger;
  readonly width: number;
}

/** Every open option from zero to its score on one scale: gains filled, losses hollow, the leaning dashed. */
export function WaterfallChart({ ledger, width }: WaterfallChartProps) {
  const { head } = messages.value.village.decision.waterfall;
  const { waterfalls, extent } = waterfallsOf(ledger.options);
  const x = scaleLinear(extent, [NAMES, Math.max(width - VALUES - 8, NAMES + 1)]);
  return (
    <div class="waterfalls">
      <p class="small muted">{head}</p>
      {waterfalls.map((waterfall) => (
        <OptionWaterfall
          key={waterfall.option.stance}
          {...{ waterfall, x, width }}
          met={ledger.met}
          chosen={waterfall.option.stance === ledger.choice}
        />
      ))}
    </div>
  );
}
