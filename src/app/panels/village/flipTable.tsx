import type { Flip, Ledger } from '../../../model/ledger.ts';
import { messages } from '../../i18n/locale.ts';

function FlipRow({ flip: { quantity, from, to, most, choice } }: { flip: Flip }) {
  const { decision, options } = messages.value.village;
  const { flips: words } = decision;
  return (
    <tr>
      <th scope="row">{words.quantities[quantity]}</th>
      <td>{words.value(quantity, from)}</td>
      {to === undefined || choice === undefined || choice === 'abandoned' ? (
        <td colSpan={3}>{words.never}</td>
      ) : (
        <>
          <td>{words.target(quantity, to, from)}</td>
          <td>{words.shareOfRange(Math.abs(to - from) / most)}</td>
          <td>{options[choice]}</td>
        </>
      )}
    </tr>
  );
}

/** All numbers that the choice hung on, with the smallest change of each that would have flipped it. */
export function FlipTable({ flips }: { flips: NonNullable<Ledger['flips']> }) {
  const { flips: words } = messages.value.village.decision;
  if (flips.length === 0) return null;
  return (
    <table class="flips">
      <caption class="small muted">{words.caption}</caption>
      <thead>
        <tr>
          {[words.quantity, words.from, words.to, words.share, words.chosen].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flips.map((flip) => (
          <FlipRow key={flip.quantity} flip={flip} />
        ))}
      </tbody>
    </table>
  );
}
