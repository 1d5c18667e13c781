import { useState } from 'preact/hooks';
import type { FigureNumbers } from '../../../../charts/table.ts';
import { linkToShare } from '../../../commands/address.ts';
import { localText, messages } from '../../../i18n/locale.ts';
import { type ShownRun, shownRun, status } from '../../../state.ts';

const formats = ['svg', 'png', 'csv'] as const;
type Format = (typeof formats)[number];

export interface SaveFigureProps {
  /** Short name of the figure for files. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly numbers: FigureNumbers;
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40);

async function save(format: Format, svg: SVGSVGElement, run: ShownRun, props: SaveFigureProps): Promise<void> {
  const [files, { figureHead }] = await Promise.all([import('./files.ts'), import('./figureHead.ts')]);
  const { scenario, result } = run;
  const { title, subtitle, numbers, name } = props;
  const { seed, replicate, engine } = result;
  const link = linkToShare();
  const { caption } = messages.value.charts.save;
  const texts = {
    title,
    subtitle,
    head: figureHead(run, title, link),
    caption: caption(localText(scenario.title), seed, replicate, engine, link),
  };
  const file =
    format === 'csv'
      ? files.csvFile(numbers, texts)
      : await (format === 'svg' ? files.svgFile : files.pngFile)(svg, texts);
  files.handOut(file, `toguna-${scenario.id}-${plain(seed)}-${name}.${format}`);
}

/** Saves the figure that it stands in, as a drawing or as numbers; the file says where it comes from. */
export function SaveFigure(props: SaveFigureProps) {
  const words = messages.value.charts.save;
  const [failure, setFailure] = useState('');
  const run = shownRun.value;
  const choose = async (format: Format, button: HTMLElement) => {
    const svg = button.closest('figure')?.querySelector<SVGSVGElement>('.chart-drawing');
    if (!run || !svg) return;
    try {
      await save(format, svg, run, props);
      setFailure('');
    } catch (error) {
      setFailure(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <details class="figure-save">
      <summary>{words.heading}</summary>
      <p class="figure-formats">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            class="link"
            title={words.meaning[format]}
            aria-label={words.one(format.toUpperCase(), props.title)}
            disabled={status.value.kind !== 'ready'}
            onClick={(event) => void choose(format, event.currentTarget)}
          >
            {format.toUpperCase()}
          </button>
        ))}
        {failure !== '' && <span role="alert">{failure}</span>}
      </p>
    </details>
  );
}
