import type { LineStyle } from '../../../../charts/linesChart.tsx';
import { linesAt } from '../../../../charts/linesOverTime.ts';
import type { DdrCount, WeaponHolder } from '../../../../charts/namedLines.ts';
import { messages } from '../../../i18n/locale.ts';
import { LinesFigure } from './linesFigure.tsx';
import { moreData, moreGhosts } from './prepared.ts';

const weaponStyles: Record<WeaponHolder, LineStyle> = {
  villages: { shape: 'ring', colour: 'var(--holding-line)' },
  state: { shape: 'circle', colour: 'var(--state)', dash: '7 3' },
  jnim: { shape: 'diamond', colour: 'var(--jnim)' },
  lost: { shape: 'cross', colour: 'var(--ink)', dash: '2 2.5' },
};

const ddrStyles: Record<DdrCount, LineStyle> = {
  registered: { shape: 'ring', colour: 'var(--state)', dash: '7 3' },
  served: { shape: 'circle', colour: 'var(--state)' },
  waiting: { shape: 'triangle', colour: 'var(--holding-line)' },
  broken: { shape: 'cross', colour: 'var(--ink)', dash: '2 2.5' },
};

const governanceStyles = { parallel: { shape: 'diamond', colour: 'var(--jnim)' } } as const;

/** Who has the weapons, over time. */
export function WeaponsFigure({ width }: { width: number }) {
  const { weapons } = messages.value.charts.more;
  const data = moreData.value?.weapons;
  if (!data) return null;
  const { at } = linesAt(data, data.weeks);
  return (
    <LinesFigure
      {...{ name: 'weapons', data, width, least: 10, styles: weaponStyles }}
      ghost={moreGhosts.value?.weapons}
      title={weapons.finding(at.villages, at.state, at.jnim)}
      subtitle={weapons.subtitle}
      texts={weapons.chart}
    />
  );
}

/** What became of registrations with the DDR, over time. */
export function DdrFigure({ width }: { width: number }) {
  const { ddr } = messages.value.charts.more;
  const data = moreData.value?.ddr;
  if (!data) return null;
  const { at } = linesAt(data, data.weeks);
  return (
    <LinesFigure
      {...{ name: 'ddr', data, width, least: 10, styles: ddrStyles }}
      ghost={moreGhosts.value?.ddr}
      title={ddr.finding(at.registered, at.served, at.broken)}
      subtitle={ddr.subtitle}
      texts={ddr.chart}
    />
  );
}

/** Who lives under a pact where the state is hardly present, over time. */
export function GovernanceFigure({ width }: { width: number }) {
  const { governance } = messages.value.charts.more;
  const data = moreData.value?.governance;
  if (!data) return null;
  const { at } = linesAt(data, data.weeks);
  return (
    <LinesFigure
      {...{ name: 'governance', data, width, least: 0.05, styles: governanceStyles }}
      ghost={moreGhosts.value?.governance}
      title={governance.finding(at.parallel, data.weeks)}
      subtitle={governance.subtitle}
      texts={governance.chart}
    />
  );
}
