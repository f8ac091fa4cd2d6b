import { groupOf, isBlank, mapText, textOf, type Format, type Rich } from '../richText.js';
import { inCase } from '../textCase.js';
import type { Context } from './context.js';

type Attributes = Readonly<Record<string, string>>;

/** What an element gave, in the case, marks and face that its attributes ask for, with what stands before and behind it. */
export function styled(rich: Rich | undefined, attributes: Attributes, context: Context): Rich | undefined {
  if (rich === undefined || isBlank(rich)) return undefined;
  let made = rich;
  if (attributes['strip-periods'] === 'true') made = mapText(made, (text) => text.replaceAll('.', ''));
  if (attributes['text-case'] !== undefined) made = inCase(made, attributes['text-case'], isEnglish(context));
  const format = formatOf(attributes);
  const isQuoted = attributes['quotes'] === 'true' && context.purpose !== 'sort';
  if (format !== undefined || isQuoted) made = groupOf([made], { ...(format === undefined ? {} : { format }), ...(isQuoted ? { isQuoted } : {}) });
  return affixed(made, attributes);
}

/** With the prefix and the suffix of an element. */
export function affixed(rich: Rich, { prefix = '', suffix = '' }: Attributes): Rich {
  if (prefix === '' && suffix === '') return rich;
  return groupOf([...(prefix === '' ? [] : [textOf(prefix)]), rich, ...(suffix === '' ? [] : [textOf(suffix)])]);
}

/** How attributes want words set; undefined where they say nothing of it. */
export function formatOf(attributes: Attributes): Format | undefined {
  const format: { -readonly [Key in keyof Format]: Format[Key] } = {};
  const slope = attributes['font-style'];
  if (slope !== undefined) format.italic = slope !== 'normal';
  const weight = attributes['font-weight'];
  if (weight !== undefined) format.bold = weight === 'bold';
  const variant = attributes['font-variant'];
  if (variant !== undefined) format.smallCaps = variant === 'small-caps';
  const line = attributes['text-decoration'];
  if (line !== undefined) format.underline = line === 'underline';
  const raised = attributes['vertical-align'];
  if (raised !== undefined) format.raised = raised === 'sup' || raised === 'sub' ? raised : 'none';
  return Object.keys(format).length === 0 ? undefined : format;
}

/** Whether titles of the source follow English habits: it is in English, or says nothing and the style is. */
function isEnglish({ item, locale }: Context): boolean {
  const language = item['language'];
  return typeof language === 'string' && language !== '' ? /^en/i.test(language) : locale.isEnglish;
}
