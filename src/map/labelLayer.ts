import type { MeasureText, PlacedLabel } from './labels.ts';

/** How labels look: a CSS font, e.g. `600 12px "Inter", sans-serif`, its colour and the colour behind it. */
export interface LabelStyle {
  readonly font: string;
  readonly colour: string;
  readonly halo: string;
  /** Space between letters in CSS pixels. */
  readonly spacing?: number;
}

function use(context: CanvasRenderingContext2D, style: LabelStyle) {
  context.font = style.font;
  context.letterSpacing = `${style.spacing ?? 0}px`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
}

/** Measures texts as `drawLabels` draws them, with 2 CSS pixels to spare on each side. */
export function measureLabels(context: CanvasRenderingContext2D, style: LabelStyle): MeasureText {
  return (text) => {
    context.save();
    use(context, style);
    const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(text);
    context.restore();
    return { width: width + 4, height: fontBoundingBoxAscent + fontBoundingBoxDescent };
  };
}

/** Draws placed labels over the villages, each with a halo. Expects `prepareCanvas`'s context. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly PlacedLabel[], style: LabelStyle): void {
  context.save();
  use(context, style);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = style.halo;
  for (const { text, x, y } of labels) context.strokeText(text, x, y);
  context.fillStyle = style.colour;
  for (const { text, x, y } of labels) context.fillText(text, x, y);
  context.restore();
}
