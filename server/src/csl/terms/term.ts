/** A word of a language: in one form, or in the singular and the plural. */
export type TermText = string | readonly [single: string, multiple: string];

/** A language as CSL sees it, as far as it is built in. */
export interface LocaleData {
  /** By name, or by name and form: `page`, `page:short`. */
  readonly terms: Readonly<Record<string, TermText>>;
  /** Parts of a whole date in order: for each its name, the form and what stands around it. */
  readonly dates: Readonly<Record<'text' | 'numeric', readonly DatePartData[]>>;
  readonly isPunctuationInQuotes: boolean;
  readonly dayOrdinals?: 'first';
}

export interface DatePartData {
  readonly name: 'day' | 'month' | 'year';
  readonly form?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
