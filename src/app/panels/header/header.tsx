import { messages } from '../../i18n/locale.ts';
import { scheme, toggleScheme } from '../../theme.ts';
import { ScenarioPicker } from './scenarioPicker.tsx';
import { SeedField } from './seedField.tsx';

/** Name, scenario, seed and colours. */
export function Header() {
  const { page } = messages.value;
  return (
    <header class="masthead">
      <div class="brand">
        <span class="wordmark">{page.name}</span>
        <span class="tagline small muted">{page.tagline}</span>
      </div>
      <div class="masthead-controls">
        <ScenarioPicker />
        <SeedField />
        <button type="button" class="scheme outlined" onClick={toggleScheme}>
          {scheme.value === 'dark' ? page.toLight : page.toDark}
        </button>
      </div>
    </header>
  );
}
