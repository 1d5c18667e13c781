import { CerclesFigure } from './cerclesFigure.tsx';
import { DealsFigure } from './dealsFigure.tsx';
import { FlowsFigure } from './flowsFigure.tsx';
import { DdrFigure, GovernanceFigure, WeaponsFigure } from './stockFigures.tsx';

/** The figures that are not part of the first view: they come as a file of their own. */
export function FurtherFigures({ width }: { width: number }) {
  return (
    <>
      <DealsFigure width={width} />
      <FlowsFigure width={width} />
      <CerclesFigure width={width} />
      <WeaponsFigure width={width} />
      <DdrFigure width={width} />
      <GovernanceFigure width={width} />
    </>
  );
}
