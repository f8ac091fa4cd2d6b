import { measureOf } from './units.js';
import type { Token } from './tokens.js';

/** A part of one unit: 'half an hour', 'a quarter of a percentage point', 'a half-point rise'. */
export interface PartOfUnit {
  /** Index of the token with which the unit begins, or after the last where the unit is told here. */
  readonly next: number;
  readonly value: number;
  /** Set where the words themselves tell the unit: the 'point' of a 'quarter-point rise'. */
  readonly unit?: { readonly unit: string; readonly end: number };
}

const SMALL: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['eighth', 8],
  ['tenth', 10],
]);

/** The part of a unit that begins at token `at`; undefined where none does ('half the members', 'a quarter of the cost'). Never fails. */
export function readPartOfUnit(tokens: readonly Token[], at: number): PartOfUnit | undefined {
  return readPoint(tokens, at) ?? readHalf(tokens, at) ?? readParts(tokens, at);
}

/** 'Half an hour', 'half a percentage point', 'half a kilometre'. */
function readHalf(tokens: readonly Token[], at: number): PartOfUnit | undefined {
  if (tokens[at]!.norm !== 'half') return undefined;
  // 'The last half hour', 'a half-mile queue'; 'half year' is a time of the year as often.
  const hyphens = tokens[at + 1]?.norm === '-' ? 1 : 0;
  if (/^(?:hours?|miles?|kilomet(?:re|er)s?|tonnes?|centur(?:y|ies)|decades?)$/.test(tokens[at + 1 + hyphens]?.norm ?? '')) return { next: at + 1 + hyphens, value: 0.5 };
  if (!isOne(tokens[at + 1]) || !isUnit(tokens, at + 2)) return undefined;
  return { next: at + 2, value: 0.5 };
}

/** 'A quarter of a percentage point', 'three quarters of an hour'. */
function readParts(tokens: readonly Token[], at: number): PartOfUnit | undefined {
  const first = tokens[at]!.norm;
  // 'The last quarter of an hour' has no number before it.
  if (first === 'quarter') return tokens[at + 1]?.norm === 'of' && isOne(tokens[at + 2]) && isUnit(tokens, at + 3) ? { next: at + 3, value: 1 / 4 } : undefined;
  const parts = isOne(tokens[at]) ? 1 : SMALL.get(first);
  const hyphens = tokens[at + 1]?.norm === '-' ? 1 : 0;
  const whole = PARTS.get((tokens[at + 1 + hyphens]?.norm ?? '').replace(/s$/, ''));
  if (parts === undefined || whole === undefined || parts >= whole) return undefined;
  const of = at + 2 + hyphens;
  return tokens[of]?.norm === 'of' && isOne(tokens[of + 1]) && isUnit(tokens, of + 2) ? { next: of + 2, value: parts / whole } : undefined;
}

/** 'A quarter-point cut', 'half-point': points of a percentage. */
function readPoint(tokens: readonly Token[], at: number): PartOfUnit | undefined {
  const whole = PARTS.get(tokens[at]!.norm);
  const point = tokens[at + 1]?.norm === '-' ? tokens[at + 2] : tokens[at + 1];
  if (whole === undefined || !/^points?$/.test(point?.norm ?? '') || tokens[at - 1]?.norm === 'and') return undefined;
  return { next: at + 1, value: 1 / whole, unit: { unit: 'percentagePoint', end: point!.end } };
}

function isOne(token: Token | undefined): boolean {
  return /^(?:an?|one)$/.test(token?.norm ?? '');
}

/** Millions and dozens are read with their numbers, and a percent with its half. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  return (measureOf(first) !== undefined && first !== 'percent') || (/^(?:percentage|basis)$/.test(first) && /^points?$/.test(second));
}
