import { conversion, measureOf } from './units.js';

/** What leads to a year, whatever follows it: 'in 2020 people voted'. */
const LEADS_TO_YEAR = /(?:^|[^\p{L}])(?:in|since|until|till|during|before|after|year|early|late|mid)[\s-]+$/iu;
const MAY_LEAD_TO_YEAR = /(?:^|[^\p{L}])(?:by|from|through)\s+$/iu;
const NEAR_OUR_TIME = /^(?:199|20[0-5])\d$/;
/** What may stand before a year that tells which one is meant: 'the 2020 crop', 'its 2019 minutes'. */
const LEADS_TO_THING = /(?:^|[^\p{L}])(?:the|its|their|his|her|our|my|your|this|that|a|an|for|\p{L}+['’]s?)\s+$/iu;
const BOUNDED = /(?:^|[^\p{L}])(?:(?:more|fewer|less|rather|other) than|at least|at most|up to|as many as|no fewer than|about|some|nearly|almost|over|around|roughly|approximately|another|only|exactly|additional|an estimated)\s+$/iu;
/** What is done to people and things in numbers. */
const DONE_TO_SO_MANY = /(?:^|[^\p{L}])(?:kill|wound|injur|employ|hir|arrest|detain|deploy|evacuat|displac|dismiss|sack|train|recruit|destroy|rescu)(?:e|s|es|ed|ing)?\s+$/iu;
/** What is counted and not told by its year. */
const COUNTED =
  /^\s+(?:people|persons|men|women|children|pupils|students|workers|employees|staff|soldiers|troops|fighters|officers|residents|inhabitants|refugees|migrants|passengers|patients|prisoners|voters|protesters|demonstrators|members|volunteers|civilians|spectators|participants|respondents|households|homes|houses|flats|jobs|posts|beds|deaths|vehicles|cars|tanks|drones|missiles|trees|trucks|sheep|cattle|cows|animals)(?!\p{L})/iu;
const PLURAL = /^\s+(?!(?:was|is|has|as|this|does|its|us|his|thus|perhaps|always|towards|across|unless|plus|versus)\b)\p{Ll}{2,}s(?!\p{L})/u;
/** '1917 resolution' is no name, 'Resolution 1701' is one, and so is a flight. */
const NUMBERED = /(?:^|[^\p{L}])(?:resolution|flight|article|section|room|route|highway|psalm|no\.?|number)\s+$/iu;

/** Whether four digits of a text, which may be a year, count something instead or number a thing: '1500 km', 'about 1900 jobs', 'Resolution 1701'. */
export function countsNoYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  // 'Between 1500 and 2000 people': what the second one counts.
  const link = /^(?:\s+(?:and|to|or)\s+|-|–)\d{4}(?!\d)/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const after = text.slice(end + link, end + link + 24);
  if (NUMBERED.test(before)) return true;
  if (LEADS_TO_YEAR.test(before)) return false;
  // 'By 2030 people will live longer', and 'attended by 1500 people'.
  if (MAY_LEAD_TO_YEAR.test(before) && NEAR_OUR_TIME.test(text.slice(start, end))) return false;
  if (COUNTED.test(after) || ((BOUNDED.test(before) || DONE_TO_SO_MANY.test(before)) && PLURAL.test(after))) return true;
  const unit = measureOf((/^[\s-](?<word>\p{L}+)/u.exec(after)?.groups?.['word'] ?? '').toLowerCase());
  if (unit === undefined || unit === 'degree') return false;
  return isOfThings(unit) || !LEADS_TO_THING.test(before);
}

/** A length, a weight and the like, which no year goes before; a time and money may: 'the 2019 minutes'. */
function isOfThings(unit: string): boolean {
  return ['metre', 'kilogram', 'litre', 'hectare', 'megawatt', 'megawattHour', 'kmh'].some((other) => conversion(unit, other) !== undefined);
}
