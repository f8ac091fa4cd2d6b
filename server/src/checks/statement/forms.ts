import { deedFormsOf, synonymsOf } from '../../text/lexicon/words.js';
import { stem } from '../../text/stem.js';
import type { Profile, Term } from './profile.js';

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * The words under which an article may have a term, as the index knows them: stem, synonyms and the noun or verb of the same deed for a word, '9' and 'nine', '13000' and '13,000',
 * '13' and '13th' for figures and dates. Having one of them is not having said it; having none is not having said it at all.
 */
export function formsOf(claim: Profile, term: Term): readonly string[] {
  if (term.kind === 'word') return [term.stem, ...synonymsOf(term.stem), ...deedFormsOf(term.stem)];
  if (term.kind === 'figure') return [term.stem, ...numberForms(claim.quantities[term.value!]!.min)];
  if (term.kind === 'date') return [term.stem, ...dateForms(claim, term)].map(stem);
  return [term.stem];
}

let format: Intl.NumberFormat | undefined;

/** '13,000'. The format is made when it is first needed: that takes longer than a thousand numbers. */
function withCommas(value: number): string {
  format ??= new Intl.NumberFormat('en-US');
  return format.format(value);
}

function numberForms(value: number): string[] {
  const forms = [String(value), withCommas(value)];
  if (Number.isInteger(value) && value < WORDS.length) forms.push(WORDS[value]!);
  for (const scale of [1e3, 1e6, 1e9]) if (value >= scale) forms.push(String(value / scale), ...(Number.isInteger(value / scale) && value / scale < WORDS.length ? [WORDS[value / scale]!] : []));
  return forms;
}

function dateForms(claim: Profile, term: Term): string[] {
  const date = claim.dates[term.value!]!;
  if (date.year !== undefined) return [String(date.year)];
  if (date.day !== undefined) return ['', 'st', 'nd', 'rd', 'th'].map((ending) => `${date.day}${ending}`);
  if (date.month !== undefined) return [MONTHS[date.month - 1]!];
  if (date.weekday !== undefined) return [WEEKDAYS[date.weekday]!];
  if (date.hour === undefined) return [];
  const [hour, minute] = [String(date.hour), String(date.minute ?? 0).padStart(2, '0')];
  return [`${hour.padStart(2, '0')}${minute}`, `${hour}:${minute}`, `${hour}.${minute}`];
}
