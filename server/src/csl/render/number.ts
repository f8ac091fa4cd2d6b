import { textOf, type Rich } from '../richText.js';
import type { StyleNode } from '../styleNode.js';
import { plainText } from '../richText.js';
import { EMPTY, ofVariable, plain, type Context, type Rendered } from './context.js';
import { styled } from './styled.js';
import { variableText } from './text.js';

/** Whether words count as a number in CSL: figures, with letters at either side, and lists and ranges of them. */
export function isNumeric(text: string): boolean {
  return /^\p{L}{0,4}\.?\d+\p{L}{0,4}(?:\s*(?:[-–,&]|and)\s*\p{L}{0,4}\d+\p{L}{0,4})*$/u.test(text.trim());
}

/** `cs:number`: figures as they are, as ordinals or as Roman ones. */
export function renderNumber(node: StyleNode, context: Context): Rendered {
  const { variable = '', form = 'numeric' } = node.attributes;
  const value = variableText(variable, undefined, context);
  if (value === undefined) return EMPTY;
  const text = plainText(value).trim();
  if (!isNumeric(text)) return ofVariable(styled(value, node.attributes, context));
  const spaced = text.replace(/\s*,\s*/g, ', ').replace(/\s*(&|and)\s*/g, ' $1 ').replace(/\s*[-–]\s*/g, form === 'numeric' ? '–' : '-');
  const made: Rich = textOf(spaced.replace(/(?<!\p{L})\d+(?!\p{L})/gu, (digits) => inForm(Number(digits), form, context, digits)));
  return ofVariable(styled(made, node.attributes, context));
}

function inForm(number: number, form: string, { locale }: Context, digits: string): string {
  switch (form) {
    case 'ordinal':
      return `${number}${locale.ordinalEnding(number)}`;
    case 'long-ordinal':
      return (number <= 10 ? locale.term(`long-ordinal-${String(number).padStart(2, '0')}`) : undefined) ?? `${number}${locale.ordinalEnding(number)}`;
    case 'roman':
      return roman(number) ?? digits;
    default:
      return digits;
  }
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

function roman(number: number): string | undefined {
  if (number < 1 || number >= 6000) return undefined;
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
}

/** `cs:label`: the word for what a variable counts, in the singular or the plural. */
export function renderLabel(node: StyleNode, context: Context): Rendered {
  const { variable = '', form, plural = 'contextual' } = node.attributes;
  const value = variableText(variable, undefined, context);
  if (value === undefined) return EMPTY;
  const name = variable === 'locator' ? (context.cite?.label ?? 'page') : variable;
  const term = context.locale.term(name, form, plural === 'always' || (plural === 'contextual' && isSeveral(variable, plainText(value))));
  return plain(styled(textOf(term ?? ''), node.attributes, context));
}

function isSeveral(variable: string, text: string): boolean {
  if (/^number-of-/.test(variable)) return Number(text) > 1;
  return /\d\s*(?:[-–,&]|\band\b)(?:\s*(?:&|and\b))?\s*\p{L}{0,2}\d|^[ivxlcdm]+\s*[-–,&]\s*[ivxlcdm]+$/iu.test(text);
}
