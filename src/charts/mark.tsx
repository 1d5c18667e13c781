/** The shape that tells a mark without its colour, as on the map. */
export type MarkShape = 'circle' | 'diamond' | 'ring' | 'cross' | 'triangle';

const paths: Record<MarkShape, string> = {
  circle: 'M4,0A4,4 0 1 1 -4,0A4,4 0 1 1 4,0Z',
  ring: 'M3.4,0A3.4,3.4 0 1 1 -3.4,0A3.4,3.4 0 1 1 3.4,0Z',
  diamond: 'M0,-5L5,0L0,5L-5,0Z',
  triangle: 'M0,-4.6L4.6,3.4L-4.6,3.4Z',
  cross: 'M-3.2,-3.2L3.2,3.2M3.2,-3.2L-3.2,3.2',
};

/** A mark in the shapes of the map, for labels and legends; `x` and `y` are its middle in CSS pixels. */
export function Mark({ shape, colour, x, y }: { shape: MarkShape; colour: string; x: number; y: number }) {
  const open = shape === 'ring' || shape === 'cross';
  return (
    <path
      d={paths[shape]}
      transform={`translate(${x},${y})`}
      fill={open ? 'var(--page)' : colour}
      stroke={open ? colour : 'none'}
      stroke-width={open ? 2 : 0}
    />
  );
}
