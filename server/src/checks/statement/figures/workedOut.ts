import { stem } from '../../../text/stem.js';
import { conversion } from '../../../text/units.js';
import { isInTable } from './agreement.js';
import { derivedAcross } from './derivedAcross.js';
import { derivedByCue } from './derivedByCue.js';
import { addsTo } from './derivedFigures.js';
import type { Profile, Term } from '../profile.js';
import type { Scope } from '../scope.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The same scope, in which a figure is known that a writer can work out from the passage's article, wherever in it the figures stand that it follows from, and so is a verb for a condition that the passage tells. */
export function withWorkedOut(scope: Scope, claim: Profile, best: Window | undefined): Scope {
  if (best === undefined) return scope;
  const isFigure = ({ kind }: Term): boolean => kind === 'figure';
  return {
    ...scope,
    isKnown: (term) => scope.isKnown(term) || (isFigure(term) ? isWorkedOut(claim, term, best) : isConditionOf(claim, term, best)),
    isWorkedOut: (term) => (isFigure(term) ? derivedByCue(claim, term, profilesAround(best)) !== undefined || isAge(claim.quantities[term.value!]!, best) || profilesAround(best).some(({ quantities }) => quantities.some((other) => isInTable(claim.quantities[term.value!]!, other))) : isConditionOf(claim, term, best)),
  };
}

/** Words that make one thing the condition of another, by stem, where 'on' or 'to' follows. */
const CONDITIONAL = new Set(['depend', 'dependent', 'hinge', 'contingent', 'conditional', 'condition', 'subject', 'rest', 'reliant'].map(stem));
const IF = /\b(?:if|provided|providing|unless|once|only (?:when|after|where)|as long as|assuming|on condition)\b/i;

/** 'Depends on the pilots agreeing' where the passage has 'if the pilots agree': the condition is the source's, in a small word. */
function isConditionOf({ tokens }: Profile, { kind, stem: root, token }: Term, { sentences }: Window): boolean {
  return kind === 'word' && CONDITIONAL.has(root) && /^(?:on|upon|to)$/.test(tokens[token + 1]?.norm ?? '') && sentences.some(({ text }) => IF.test(text));
}

/** How many sentences before and behind a passage are read: all of a news article, and not all of a book. */
const REACH = 80;

/** Whether a figure of the claim follows from two others that stand near each other in the passage's article, or from one and what is added to it anywhere. */
function isWorkedOut(claim: Profile, term: Term, best: Window): boolean {
  const profiles = profilesAround(best);
  const wanted = claim.quantities[term.value!]!;
  if (isAge(wanted, best) || profiles.some(({ quantities }) => quantities.some((other) => isInTable(wanted, other)))) return true;
  // Two years lie between some two dates of nearly any article.
  if (wanted.unit !== undefined && conversion(wanted.unit, 'day') !== undefined) return false;
  return derivedAcross(claim, term, profiles) !== undefined || isToppedUp(wanted, profiles) || isConverted(claim, wanted, profiles);
}

/** The sentences around a passage that have a figure or a date. */
function profilesAround({ article, first, sentences }: Window): Profile[] {
  const from = Math.max(0, first - REACH);
  const to = Math.min(article.sentences.length, first + sentences.length + REACH);
  return Array.from({ length: to - from }, (_, at) => sourceProfile(article, from + at)).filter(({ quantities, dates }) => quantities.length + dates.length > 0);
}

const BORN = /\b(?:born|birth|birthday)\b/i;

/** 'Tolvar, 55' of whom an article of June 2026 says that she was born on 3 March 1971. Where only the year is known, either age will do. */
function isAge({ unit, min, max }: Profile['quantities'][number], { article, first, sentences }: Window): boolean {
  const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(article.metadata.date ?? '');
  if (unit !== 'age' || min !== max || written === null) return false;
  const [year, month, day] = written.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  // The one who is told of is told of in the passage, or in the sentence before.
  return [first - 1, ...sentences.map((_, at) => first + at)].some((at) => {
    const source = at < 0 ? undefined : sourceProfile(article, at);
    return source !== undefined && BORN.test(source.text) && source.dates.some((born) => {
      if (born.year === undefined) return false;
      const years = year! - born.year;
      if (born.month === undefined || month === undefined) return min === years || min === years - 1;
      const isReached = month > born.month || (month === born.month && (born.day === undefined || day === undefined || day >= born.day));
      return min === (isReached ? years : years - 1);
    });
  });
}

/** Whether one of these sentences adds to a figure of any of them what makes it this one. */
function isToppedUp(wanted: Profile['quantities'][number], profiles: readonly Profile[]): boolean {
  return profiles.some((adding) => profiles.some(({ quantities }) => quantities.some((base) => addsTo(base, wanted, adding))));
}

/** How far a converted sum may be off, as a share of it: writers round it. */
const CONVERTED_OFF = 0.03;

/** '37 million marks, or 23 million dollars' where the article ends with '($1 = 1.62 marks)': a sum of the claim in another currency, by the article's own rate. */
function isConverted({ quantities }: Profile, wanted: Profile['quantities'][number], profiles: readonly Profile[]): boolean {
  return ratesIn(profiles).some(({ unit, other, rate }) => quantities.some((own) => own !== wanted && ((own.unit === other && wanted.unit === unit && isNear(own.min / rate, wanted)) || (own.unit === unit && wanted.unit === other && isNear(own.min * rate, wanted)))));
}

function isNear(value: number, { min, max }: Profile['quantities'][number]): boolean {
  return value >= min * (1 - CONVERTED_OFF) && value <= max * (1 + CONVERTED_OFF);
}

/** The rates of exchange that sentences give: '$1 = 1.62 marks'. */
function ratesIn(profiles: readonly Profile[]): { readonly unit: string | undefined; readonly other: string | undefined; readonly rate: number }[] {
  return profiles.flatMap(({ tokens, quantities }) => {
    const equals = tokens.find(({ text }) => text === '=');
    const [one, other] = [quantities.findLast(({ end }) => equals !== undefined && end <= equals.start), quantities.find(({ start }) => equals !== undefined && start >= equals.end)];
    return one?.min === 1 && other ? [{ unit: one.unit, other: other.unit, rate: other.min }] : [];
  });
}
