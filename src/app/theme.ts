import { computed, effect, signal } from '@preact/signals';
import { darkPalette, lightPalette, paletteProperties } from '../map/palette.ts';
import { readSetting, writeSetting } from './settings.ts';

export type Scheme = 'light' | 'dark';

const systemQuery = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(systemQuery.matches);
systemQuery.addEventListener('change', (event) => {
  systemIsDark.value = event.matches;
});

const isScheme = (value: string | null): value is Scheme => value === 'light' || value === 'dark';
const stored = readSetting('theme');

/** What the reader chose; undefined follows the system. */
const chosenScheme = signal<Scheme | undefined>(isScheme(stored) ? stored : undefined);

/** The scheme in force. */
export const scheme = computed<Scheme>(() => chosenScheme.value ?? (systemIsDark.value ? 'dark' : 'light'));

/** The colours in force, for what is drawn on canvas. */
export const palette = computed(() => (scheme.value === 'dark' ? darkPalette : lightPalette));

/** Changes between light and dark and remembers it. */
export function toggleScheme(): void {
  const next = scheme.value === 'dark' ? 'light' : 'dark';
  chosenScheme.value = next;
  writeSetting('theme', next);
}

/** Keeps the root element's scheme and custom properties in step. */
export function startTheme(): void {
  effect(() => {
    const { documentElement: root } = document;
    root.dataset.theme = scheme.value;
    for (const [name, colour] of Object.entries(paletteProperties(palette.value))) root.style.setProperty(name, colour);
  });
}
