/** Colours of the map and the charts; computed for contrast and colour-blind readers in both schemes. */
export interface Palette {
  readonly page: string;
  readonly ink: string;
  readonly muted: string;
  /** Interaction and focus only. */
  readonly accent: string;
  readonly grid: string;
  /** Marks of stances and perpetrators, each with a shape of its own. */
  readonly state: string;
  readonly jnim: string;
  readonly holdingLine: string;
  readonly holdingFill: string;
  readonly abandoned: string;
  readonly militia: string;
  /** Control of a cercle: a tint, and a hatch where red-green readers could not tell tints apart. */
  readonly stateTint: string;
  readonly jnimTint: string;
  readonly jnimHatch: string;
  readonly contestedTint: string;
  readonly contestedHatch: string;
  readonly noneTint: string;
  /** The country outside the area of the model, its neighbours, and the borders between them. */
  readonly land: string;
  readonly abroad: string;
  readonly border: string;
  readonly cellLine: string;
  readonly river: string;
}

export const lightPalette: Palette = {
  page: '#FFFFFF',
  ink: '#1A1D21',
  muted: '#595E66',
  accent: '#0B57D0',
  grid: '#E3E3DF',
  state: '#0A3A70',
  jnim: '#B95000',
  holdingLine: '#6F6A64',
  holdingFill: '#D6D2CB',
  abandoned: '#6F6A64',
  militia: '#7B2D63',
  stateTint: '#E1ECF7',
  jnimTint: '#FCEBDA',
  jnimHatch: '#B0753F',
  contestedTint: '#F0EBF4',
  contestedHatch: '#8673A1',
  noneTint: '#F4F4F1',
  land: '#FFFFFF',
  abroad: '#F1F1EE',
  border: '#7E838A',
  cellLine: '#6B7077',
  river: '#3E8FA8',
};

export const darkPalette: Palette = {
  page: '#14181D',
  ink: '#F2F4F6',
  muted: '#B4BAC1',
  accent: '#8AB4F8',
  grid: '#2B3138',
  state: '#A6D5FF',
  jnim: '#F0801C',
  holdingLine: '#9AA0A7',
  holdingFill: '#3A4047',
  abandoned: '#9AA0A7',
  militia: '#E79BCB',
  stateTint: '#16283A',
  jnimTint: '#322009',
  jnimHatch: '#966833',
  contestedTint: '#28222F',
  contestedHatch: '#8373A0',
  noneTint: '#1C2025',
  land: '#14181D',
  abroad: '#1E2329',
  border: '#7C838B',
  cellLine: '#8A9098',
  river: '#5FB3C9',
};

/** The custom properties that the charts draw with, for the page to set on its root: `--holding-line` and so on. */
export function paletteProperties(palette: Palette): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [
      `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
      colour,
    ]),
  );
}

/** The shape that tells a mark without its colour. */
export type MarkShape = 'circle' | 'diamond' | 'ring' | 'cross' | 'triangle';

export const stanceShapes = { holding: 'ring', state: 'circle', pact: 'diamond', abandoned: 'cross' } as const;
export const perpetratorShapes = { jnim: 'diamond', state: 'circle', militia: 'triangle' } as const;
