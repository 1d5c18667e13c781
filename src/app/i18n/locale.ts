import { computed, signal } from '@preact/signals';
import type { LocalText } from '../../scenario/scenario.ts';
import { en, type Messages } from './messages/en.ts';

/** The languages of the page. */
export type Locale = 'en';

const catalogues: Record<Locale, Messages> = { en };

/** The language in force. */
export const locale = signal<Locale>('en');

/** The texts in the language in force; components that read it are drawn again when it changes. */
export const messages = computed<Messages>(() => catalogues[locale.value]);

/** A text that a file carries, in the language in force if it has it. */
export function localText(text: LocalText): string {
  return text[locale.value] ?? text.en;
}
