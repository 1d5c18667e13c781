import { Mark } from '../../../../charts/mark.tsx';
import { stanceIds } from '../../../../model/stance.ts';
import type { VillagesAt } from '../../../../run/villagesAt.ts';
import { openVillage } from '../../../commands/village.ts';
import { messages } from '../../../i18n/locale.ts';
import { selectedVillage } from '../../../state.ts';
import { stanceMarks } from '../marks.ts';

interface VillageRowProps {
  readonly village: number;
  readonly name: string;
  readonly now: VillagesAt;
}

/** A village in the table; its name opens it. */
export function VillageRow({ village, name, now }: VillageRowProps) {
  const { table: words } = messages.value.village;
  const stance = stanceIds[now.stance[village]];
  return (
    <tr data-selected={selectedVillage.value === village}>
      <th scope="row">
        <button type="button" class="link" onClick={() => openVillage(village)}>
          {name}
        </button>
      </th>
      <td class="villages-stance">
        <svg width={12} height={12} aria-hidden="true">
          <Mark {...stanceMarks[stance]} x={6} y={6} />
        </svg>{' '}
        {words.stances[stance]}
      </td>
      <td>{words.people(now.present[village])}</td>
      <td>{words.trust(now.trustState[village])}</td>
      <td>{words.trust(now.trustJnim[village])}</td>
      <td>{words.attacks(now.attacks[village])}</td>
      <td>{now.blockaded[village] === 1 ? words.blockaded : words.notBlockaded}</td>
    </tr>
  );
}
