import type { MarkShape } from './palette.ts';

/** Corners of the straight shapes for radius 1, chosen so that all shapes seem equally large. */
const corners: Partial<Record<MarkShape, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1.3],
    [1.3, 0],
    [0, 1.3],
    [-1.3, 0],
  ],
  triangle: [
    [0, -1.25],
    [1.2, 0.85],
    [-1.2, 0.85],
  ],
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function trace(context: Context, shape: MarkShape, radius: number) {
  context.beginPath();
  if (shape === 'cross') {
    const arm = radius * 0.8;
    context.moveTo(-arm, -arm);
    context.lineTo(arm, arm);
    context.moveTo(arm, -arm);
    context.lineTo(-arm, arm);
    return;
  }
  const points = corners[shape];
  if (points === undefined) {
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    return;
  }
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x * radius, y * radius);
    else context.lineTo(x * radius, y * radius);
  });
  context.closePath();
}

/** Draws a mark round the origin of the context: its halo first, then itself; rings are filled with the page colour. */
export function fillMark(
  context: Context,
  shape: MarkShape,
  radius: number,
  colour: string,
  page: string,
  halo: number,
): void {
  const line = Math.min(Math.max(radius * 0.42, 1), 2);
  const open = shape === 'ring' || shape === 'cross';
  context.lineJoin = 'round';
  context.lineCap = 'round';
  trace(context, shape, radius);
  context.strokeStyle = page;
  context.lineWidth = 2 * halo + (open ? line : 0);
  context.stroke();
  if (shape !== 'cross') {
    context.fillStyle = shape === 'ring' ? page : colour;
    context.fill();
  }
  if (!open) return;
  context.strokeStyle = colour;
  context.lineWidth = line;
  context.stroke();
}

/** Draws the outline of a closed mark round the origin of the context, with a halo on both sides. */
export function strokeMark(context: Context, shape: MarkShape, radius: number, colour: string, page: string): void {
  context.lineJoin = 'round';
  trace(context, shape, radius);
  context.strokeStyle = page;
  context.lineWidth = 4.5;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
}

/** The outline of a mark round the origin as an SVG path; crosses have none. */
export function outlinePath(shape: MarkShape, radius: number): string {
  const points = corners[shape];
  if (points) return `M${points.map(([x, y]) => `${x * radius},${y * radius}`).join('L')}Z`;
  return `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;
}
