import type { Control } from './control.ts';
import type { Palette } from './palette.ts';

/** Side of the square that repeats, in CSS pixels. */
const tilePixels = 10;

/** Lines per control: JNIM rising at 45°, contested both ways, the others plain. */
const lines: Record<Control, readonly ('rising' | 'falling')[]> = {
  none: [],
  state: [],
  jnim: ['rising'],
  contested: ['rising', 'falling'],
};

const tint = (palette: Palette): Record<Control, string> => ({
  none: palette.noneTint,
  state: palette.stateTint,
  jnim: palette.jnimTint,
  contested: palette.contestedTint,
});

/** Three parallels, so that the corners of the tile are whole when it repeats. */
function strokeTile(context: CanvasRenderingContext2D, direction: 'rising' | 'falling') {
  for (const shift of [-tilePixels, 0, tilePixels]) {
    const [from, to] = direction === 'rising' ? [tilePixels, 0] : [0, tilePixels];
    context.moveTo(shift, from);
    context.lineTo(shift + tilePixels, to);
  }
}

/** What fills the cells of each control: a tint, with a hatch that tells it from the others without colour. */
export type ControlFills = Readonly<Record<Control, string | CanvasPattern>>;

/** The fills for one scheme and screen; `dpr` device pixels to a CSS pixel. Make them again when either changes. */
export function createControlFills(palette: Palette, dpr: number): ControlFills {
  const fill = (control: Control): string | CanvasPattern => {
    const colour = tint(palette)[control];
    if (lines[control].length === 0) return colour;
    const tile = document.createElement('canvas');
    tile.width = Math.round(tilePixels * dpr);
    tile.height = tile.width;
    const context = tile.getContext('2d');
    if (context === null) throw new Error('this browser gives no 2D canvas');
    context.scale(tile.width / tilePixels, tile.width / tilePixels);
    context.fillStyle = colour;
    context.fillRect(0, 0, tilePixels, tilePixels);
    context.strokeStyle = control === 'jnim' ? palette.jnimHatch : palette.contestedHatch;
    context.lineWidth = 0.75;
    context.beginPath();
    for (const direction of lines[control]) strokeTile(context, direction);
    context.stroke();
    const pattern = context.createPattern(tile, 'repeat');
    if (pattern === null) return colour;
    // The pattern is in device pixels of its tile, while the map draws in CSS pixels.
    pattern.setTransform(new DOMMatrix().scale(tilePixels / tile.width));
    return pattern;
  };
  return { none: fill('none'), state: fill('state'), jnim: fill('jnim'), contested: fill('contested') };
}
