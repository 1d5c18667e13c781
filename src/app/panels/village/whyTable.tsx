import { type Ledger, termIds } from '../../../model/ledger.ts';
import { messages } from '../../i18n/locale.ts';

/** Every term of every option in the week before the shown one, added up as the model adds them. */
export function WhyTable({ ledger }: { ledger: Ledger }) {
  const words = messages.value.village;
  const { options, met, after } = ledger;
  const used = termIds.map((id, term) => ({ id, term })).filter(({ term }) => options.some((o) => o.terms[term] !== 0));
  return (
    <table>
      <caption class="small muted">{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.term}</th>
          {options.map(({ stance, available }) => (
            <th key={stance} scope="col" data-chosen={stance === after}>
              {words.options[stance]}
              {!available && <span class="note">{words.unavailable}</span>}
              {met && stance === after && <span class="note">{words.chosen}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {used.map(({ id, term }) => (
          <tr key={id}>
            <th scope="row">{words.terms[id]}</th>
            {options.map(({ stance, terms }) => (
              <td key={stance}>{words.number(terms[term])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.sum}</th>
          {options.map(({ stance, utility }) => (
            <td key={stance}>{words.number(utility)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.leaning}</th>
          {options.map(({ stance, leaning }) => (
            <td key={stance}>{words.number(leaning)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.probability}</th>
          {options.map(({ stance, probability }) => (
            <td key={stance}>{words.share(probability)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
