import type { ParameterRow } from '../../../model/parameters/table.ts';
import { messages } from '../../i18n/locale.ts';

/** The unit of a parameter and, on request, what it means, where its default comes from and how well that is supported. */
export function ParameterDetails({ row }: { row: ParameterRow }) {
  const { conditions, fullForm } = messages.value;
  const { label, unit, meaning, source } = conditions.parameters[row.id];
  return (
    <details class="parameter-details small">
      <summary>
        <span>{unit === '1' ? conditions.noUnit : unit}</span>
        <span class="more" title={conditions.details}>
          {conditions.more}
          <span class="visually-hidden"> {conditions.moreOn(label)}</span>
        </span>
      </summary>
      <p>{meaning}</p>
      <dl>
        <dt>{conditions.source}</dt>
        <dd>{source}</dd>
        <dt>{conditions.confidenceLabel}</dt>
        <dd>{conditions.confidence[row.confidence]}</dd>
        {row.evidence !== undefined && (
          <>
            <dt>{fullForm.evidence}</dt>
            <dd>{fullForm.section(row.evidence)}</dd>
          </>
        )}
        <dt>{fullForm.idLabel}</dt>
        <dd>
          <code>{row.id}</code>
        </dd>
      </dl>
      {row.fixed && <p>{fullForm.fixed}</p>}
      {row.scope === 'area' && <p>{fullForm.area}</p>}
      <p class="muted">{row.integer ? conditions.wholeRange(row.min, row.max) : conditions.range(row.min, row.max)}</p>
    </details>
  );
}
