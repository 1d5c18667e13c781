import type { Parsed } from '../../scenario/fault.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export { runSpecOf } from '../../scenario/compile.ts';

/** Reads one of several texts that may extend each other. */
export function readScenario(id: string, texts: ReadonlyMap<string, string>): Parsed<Scenario> {
  return parseScenario(texts.get(id) ?? '', id, (reference) => {
    const text = texts.get(reference);
    return text === undefined ? undefined : { file: reference, text };
  });
}
