import { spreadLabels } from './endLabels.ts';
import type { PlotArea } from './frame.ts';
import { Mark, type MarkShape } from './mark.tsx';

/** A name at the right edge of a chart, at the height (CSS pixels) of its last value. */
export interface EndLabel {
  readonly text: string;
  readonly y: number;
  readonly shape: MarkShape;
  readonly colour: string;
}

/** Names at the right edge in place of a legend, moved apart where they would touch. */
export function EndLabels({ labels, area }: { labels: readonly EndLabel[]; area: PlotArea }) {
  const wanted = labels.map(({ y }) => y);
  const positions = spreadLabels(wanted, 17, area.top + 4, area.bottom - 4);
  return (
    <g>
      {labels.map(({ text, shape, colour }, i) => (
        <g key={text}>
          <Mark shape={shape} colour={colour} x={area.right + 12} y={positions[i]} />
          <text
            x={area.right + 22}
            y={positions[i]}
            dy="0.34em"
            font-size={12}
            fill="var(--ink)"
            style="unicode-bidi: plaintext"
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
