/** A person or an organisation, as CSL-JSON has them. An organisation is a `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly 'dropping-particle'?: string;
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly 'comma-suffix'?: boolean | number | string;
  readonly 'static-ordering'?: boolean | number | string;
  readonly literal?: string;
}

/** A day or less, or a range of two, as CSL-JSON has them: `[[2031, 3, 4]]`. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  readonly season?: number | string;
  readonly circa?: boolean | number | string;
  readonly literal?: string;
  readonly raw?: string;
}

export type CslValue = string | number | readonly CslName[] | CslDate | undefined;

/** A source in the shape of CSL-JSON: `type`, `id`, and variables by their names in CSL. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly [variable: string]: CslValue;
}

/** One source within a citation. */
export interface Cite {
  readonly item: CslItem;
  readonly locator?: string;
  /** What the locator counts, in the words of CSL: `page` unless said otherwise. */
  readonly label?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const NAME_VARIABLES = new Set(
  ('author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editortranslator executive-producer guest host illustrator interviewer narrator ' +
    'organizer original-author performer producer recipient reviewed-author script-writer series-creator translator').split(' '),
);
const DATE_VARIABLES = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

/** Whether a variable of CSL holds names. */
export function isNameVariable(variable: string): boolean {
  return NAME_VARIABLES.has(variable);
}

/** Whether a variable of CSL holds a date. */
export function isDateVariable(variable: string): boolean {
  return DATE_VARIABLES.has(variable);
}

/** The names in a variable; none where it holds something else. */
export function namesIn(item: CslItem, variable: string): readonly CslName[] {
  const value = item[variable];
  return Array.isArray(value) ? (value as readonly CslName[]) : [];
}

/** The date in a variable, where it says anything. */
export function dateIn(item: CslItem, variable: string): CslDate | undefined {
  const value = item[variable];
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const date = value as CslDate;
  const hasParts = (date['date-parts']?.[0]?.length ?? 0) > 0 && Number(date['date-parts']![0]![0]) !== 0;
  return hasParts || filled(date.literal) || filled(date.raw) ? date : undefined;
}

/** The text in a variable; undefined where it holds nothing or something else. */
export function textIn(item: CslItem, variable: string): string | undefined {
  const value = item[variable];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && filled(value) ? value : undefined;
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
