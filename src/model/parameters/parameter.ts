/** How well a default is supported: read in a source, read in a weak source, general knowledge, derived from cited figures, or a modelling prior. */
export type Confidence = 'V' | 'V-low' | 'GK' | 'D' | 'prior';

/** The panels of the parameter form. */
export type ParameterGroup = 'trust' | 'protection' | 'reprisal' | 'offers' | 'violence' | 'learning' | 'actors';

/** Who meets the parameter: everybody, those who open all, or those who study the mechanism. */
export type ParameterDepth = 'basic' | 'all' | 'expert';

/** One row of the parameter table, from which schema, command line, documentation and forms derive. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  /** Symbol in the equations of the ODD. */
  readonly symbol: string;
  /** Unit in words; '1' for a pure number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Smallest sensible change, used by sliders and number fields. */
  readonly step: number;
  readonly default: number;
  readonly integer?: true;
  readonly group: ParameterGroup;
  readonly depth: ParameterDepth;
  /** `cercle`: may differ from place to place; `area`: one value for all. */
  readonly scope: 'cercle' | 'area';
  /** Read once at set-up: no intervention can change it during a run. */
  readonly fixed?: true;
  readonly meaning: string;
  readonly source: string;
  /** Section of docs/evidence.md that the default rests on; absent for a modelling prior. */
  readonly evidence?: string;
  readonly confidence: Confidence;
}
