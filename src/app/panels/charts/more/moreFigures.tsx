import type { FunctionComponent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { messages } from '../../../i18n/locale.ts';
import { shownRun } from '../../../state.ts';

type Figures = FunctionComponent<{ width: number }>;

/** Further figures under a heading that opens and closes them; they are fetched when opened or scrolled to. */
export function MoreFigures({ width }: { width: number }) {
  const { more } = messages.value.charts;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Figures: Figures }>();
  const show = async () => {
    setOpen(true);
    setFailed(false);
    try {
      const { FurtherFigures } = await import('./furtherFigures.tsx');
      setLoaded({ Figures: FurtherFigures });
    } catch {
      setFailed(true);
    }
  };
  const hasRun = shownRun.value !== undefined;
  // Before there is a run nothing stands above, and everything is near.
  useEffect(() => {
    if (!hasRun) return;
    const observer = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      void show();
    });
    observer.observe(section.current!);
    return () => observer.disconnect();
  }, [hasRun]);
  return (
    <section class="more-figures" ref={section}>
      <h2>
        <button
          type="button"
          class="disclosure"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => (open && !failed ? setOpen(false) : void show())}
        >
          {more.heading}
        </button>
      </h2>
      <div id={id} class="charts-list" hidden={!open}>
        {failed && <p role="alert">{more.failed}</p>}
        {!loaded && !failed && <p class="muted">{more.loading}</p>}
        {open && loaded && <loaded.Figures width={width} />}
      </div>
    </section>
  );
}
