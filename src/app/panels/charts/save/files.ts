import { pngWithText } from '../../../../charts/pngText.ts';
import { type DrawingTexts, standaloneSvg } from '../../../../charts/standaloneSvg.ts';
import type { FigureNumbers } from '../../../../charts/table.ts';
import { csvText } from '../../../../output/csv.ts';

/** Pixels of a PNG file for each pixel of the page. */
const sharpness = 2;

function standalone(svg: SVGSVGElement, texts: DrawingTexts) {
  const style = getComputedStyle(svg);
  const markup = new XMLSerializer().serializeToString(svg);
  const { width, height } = svg.viewBox.baseVal;
  return standaloneSvg({ markup, width, height }, texts, (property) => style.getPropertyValue(property).trim());
}

/** The figure as an SVG file. */
export function svgFile(svg: SVGSVGElement, texts: DrawingTexts): Blob {
  return new Blob([standalone(svg, texts).text], { type: 'image/svg+xml' });
}

/** The figure as a PNG file, drawn at twice its size; throws if the browser cannot draw it. */
export async function pngFile(svg: SVGSVGElement, texts: DrawingTexts): Promise<Blob> {
  const { text, width, height } = standalone(svg, texts);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the browser made no picture');
    const bytes = pngWithText(new Uint8Array(await blob.arrayBuffer()), texts.head);
    return new Blob([Uint8Array.from(bytes)], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** All numbers of the figure as a CSV file; a number that is not there leaves its cell empty. */
export function csvFile({ columns, rows }: FigureNumbers, { head }: DrawingTexts): Blob {
  const cell = (value: string | number) => (typeof value === 'number' && Number.isNaN(value) ? '' : value);
  const text = csvText({
    head,
    columns: columns.map(({ name }) => name),
    rows: () => rows.map((row) => row.map(cell)),
  });
  return new Blob([text], { type: 'text/csv' });
}

/** Hands a file to the reader. */
export function handOut(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
