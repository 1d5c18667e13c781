import type { Geography, Where } from '../../../scenario/scenario.ts';
import { messages } from '../../i18n/locale.ts';
import { placeCode, placeOf } from '../../interventions/places.ts';
import type { TemplatePlaces } from '../../interventions/templates.ts';

interface PlaceFieldProps {
  readonly geography: Geography;
  readonly places: TemplatePlaces;
  readonly where: Where | undefined;
  readonly onPlace: (where: Where | undefined) => void;
}

/** Where an intervention acts, of the places that it may have. */
export function PlaceField({ geography, places, where, onPlace }: PlaceFieldProps) {
  const { interventions } = messages.value;
  const code = placeCode(where);
  return (
    <label class="small">
      <span class="muted">{interventions.where}</span>
      <select
        value={code}
        disabled={places === 'area'}
        onChange={({ currentTarget }) => {
          onPlace(placeOf(currentTarget.value));
          currentTarget.value = code;
        }}
      >
        {places !== 'cercle' && <option value="">{interventions.everywhere}</option>}
        {places === 'any' &&
          geography.regions.map(({ id, name }) => (
            <option key={id} value={`r:${id}`}>
              {interventions.region(name)}
            </option>
          ))}
        {places !== 'area' &&
          geography.cercles.map(({ id, name }) => (
            <option key={id} value={`c:${id}`}>
              {interventions.cercle(name)}
            </option>
          ))}
      </select>
    </label>
  );
}
