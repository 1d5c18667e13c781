/** What the reader's browser remembers between visits; nothing of it is needed, so a refusing browser does no harm. */
type Setting = 'theme' | 'introduction';

const keyOf = (setting: Setting) => `toguna.${setting}`;

/** The remembered value, or null. */
export function readSetting(setting: Setting): string | null {
  try {
    return localStorage.getItem(keyOf(setting));
  } catch {
    return null;
  }
}

/** Remembers a value if the browser lets us; otherwise it holds until the page is left. */
export function writeSetting(setting: Setting, value: string): void {
  try {
    localStorage.setItem(keyOf(setting), value);
  } catch {
    return;
  }
}
