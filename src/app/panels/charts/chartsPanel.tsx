import { messages } from '../../i18n/locale.ts';
import { FormerNote } from './formerNote.tsx';
import { HarmFigure } from './harmFigure.tsx';
import { MoreFigures } from './more/moreFigures.tsx';
import { StancesFigure } from './stancesFigure.tsx';
import { TrustFigure } from './trustFigure.tsx';
import { useWidth } from './useWidth.ts';

/** The charts under one shared week, with what a change of conditions changed. */
export function ChartsPanel() {
  const [frame, width] = useWidth<HTMLDivElement>();
  return (
    <section class="charts" aria-label={messages.value.charts.label}>
      <FormerNote />
      <div class="charts-list" ref={frame}>
        {width > 0 && (
          <>
            <StancesFigure width={width} />
            <HarmFigure width={width} />
            <TrustFigure width={width} />
            <MoreFigures width={width} />
          </>
        )}
      </div>
    </section>
  );
}
