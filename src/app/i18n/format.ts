/** Words for a count by plural category; `other` serves every category that the language does not tell apart. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Numbers, plurals and lists in one language, for the functions of a message catalogue. */
export interface Formatting {
  /** A whole number with group separators. */
  readonly count: (value: number) => string;
  /** A number to at most so many digits after the point. */
  readonly decimal: (value: number, digits: number) => string;
  /** A number as precise as it was given, for parameter values. */
  readonly exact: (value: number) => string;
  /** A whole number that always carries its sign. */
  readonly signed: (value: number) => string;
  /** A share from 0 to 1 as a percentage. */
  readonly share: (value: number) => string;
  /** The form for this count. */
  readonly plural: (value: number, forms: PluralForms) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** The formatting of a language. */
export function formattingOf(locale: string): Formatting {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  const withSign = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rules = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const decimals = Array.from(
    { length: 4 },
    (_, digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  /** Some languages write a hyphen where print has a minus. */
  const minus = (text: string) => text.replace('-', '−');
  return {
    count: (value) => whole.format(value),
    decimal: (value, digits) => minus(decimals[digits].format(value)),
    exact: (value) => full.format(value),
    signed: (value) => minus(withSign.format(value)),
    share: (value) => percent.format(value),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
    list: (parts) => lists.format(parts),
  };
}
