import type { Difference } from '../difference.js';
import { areOfOneNation } from '../actors/nations.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

/** The passage must be the claim's own. */
const LEAST_COVERAGE = 0.6;
/** How far before a preposition the noun of the deed may stand. */
const NOUN_REACH = 7;
/** How many words may stand between a preposition and the name: 'by the People's Republic of China'. */
const NAME_REACH = 5;
/** How far behind an owner the noun may stand: 'Marn's renewed economic pressure'. */
const OWNED_REACH = 4;

/** Behind a noun of a deed: whose deed it is, and against whom it goes. */
const DOER = /^(?:by|from)$/;
const TARGET = /^(?:against|on|upon|towards?|at)$/;

/**
 * 'Pressure by Marn' where the passage has 'pressure on Marn by Velm': of two names behind one noun of a deed the claim gives the one the place of the other.
 * The passage must name both, each behind its preposition; that it has the claim's name in the claim's place anywhere clears the claim.
 */
export function exchangedByPreposition(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    const own = term.kind === 'name' ? (placeOf(claim, term) ?? ownerPlace(claim, term)) : undefined;
    if (!own || !match || match.score < 0.85) continue;
    const source = window.sentences[match.sentence]!;
    const other = source.terms[match.term]!;
    const theirs = placeOf(source, other) ?? ownerPlace(source, other);
    if (!theirs || theirs.isDoer === own.isDoer || !theirs.nouns.some((noun) => own.nouns.includes(noun))) continue;
    const counterpart = source.terms.find((name) => name !== other && name.kind === 'name' && isCounterpart(source, name, own));
    if (!counterpart || window.sentences.some((sentence) => sentence.terms.some((same) => same.stem === other.stem && (placeOf(sentence, same) ?? ownerPlace(sentence, same))?.isDoer === own.isDoer))) continue;
    const there = nameAround(source, counterpart);
    return [{ code: 'claim.contradicted', kind: 'actor', claim: nameAround(claim, term), sentence: match.sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
  }
  return [];
}

/**
 * 'Marn's pressure on Tarn' where the passage has 'pressure on Tarn by Velm': another doer of the same deed to the same. Whom it is done to must be named on both
 * sides, behind the same noun, and the claim's doer be the doer of it nowhere in the passage.
 */
export function otherDoer(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const term of claim.terms) {
    const own = term.kind === 'name' ? (ownerPlace(claim, term) ?? placeOf(claim, term)) : undefined;
    if (!own?.isDoer) continue;
    for (const [index, target] of claim.terms.entries()) {
      const match = window.alignment.matches[index];
      if (target.kind !== 'name' || target === term || !match || match.score < 0.85 || !isDoneTo(claim, target, own)) continue;
      const source = window.sentences[match.sentence]!;
      const theirs = placeOf(source, source.terms[match.term]!);
      const doer = theirs && !theirs.isDoer && source.terms.find((name) => name.kind === 'name' && isCounterpart(source, name, own) && theirs.nouns.some((noun) => own.nouns.includes(noun)));
      if (!doer || window.sentences.some((sentence) => sentence.terms.some((same) => isLikeName(same, term) && isDoerOf(sentence, same, own)))) continue;
      const there = nameAround(source, doer);
      if (source.terms.some((same) => isLikeName(same, term) && source.tokens[same.token]!.start >= there.start && source.tokens[same.token]!.end <= there.end)) continue;
      return [{ code: 'claim.contradicted', kind: 'actor', claim: nameAround(claim, term), sentence: match.sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 }];
    }
  }
  return [];
}

function isDoerOf(sentence: Profile, name: Term, { nouns }: Place): boolean {
  const place = ownerPlace(sentence, name) ?? placeOf(sentence, name);
  return place !== undefined && place.isDoer && place.nouns.some((noun) => nouns.includes(noun));
}

function isLikeName(a: Term, b: Term): boolean {
  return a.stem === b.stem || areOfOneNation(a.norm, b.norm);
}

/** The noun of whose deed a name tells that stands before it with an ending: 'Marn's renewed pressure'. */
function ownerPlace({ tokens, terms }: Profile, { token }: Term): Place | undefined {
  if (!/['’]s?$/.test(tokens[token]!.text) && !/^['’]s?$/.test(tokens[token + 1]?.text ?? '')) return undefined;
  const behind = terms.filter((term) => term.token > token && term.token - token <= OWNED_REACH && term.kind === 'word');
  // The words up to the noun stand side by side; a word of grammar ends them.
  const nouns = behind.filter((term, at) => term.token <= (at === 0 ? token + 2 : behind[at - 1]!.token + 1)).map(({ stem }) => stem);
  return nouns.length === 0 ? undefined : { isDoer: true, nouns: nouns.slice(-1) };
}

/** Whether a name stands behind the noun of a deed as whom it is done to; 'of' tells that only where the doer is named before the noun. */
function isDoneTo(claim: Profile, target: Term, own: Place): boolean {
  const place = placeOf(claim, target);
  if (place) return !place.isDoer && place.nouns.some((noun) => own.nouns.includes(noun));
  const before = claim.tokens[target.token - 1]?.norm === 'the' ? target.token - 2 : target.token - 1;
  return claim.tokens[before]?.norm === 'of' && claim.terms.some(({ token, stem }) => token === before - 1 && own.nouns.includes(stem));
}

/** The whole of a name that a term is part of: 'the Free Republic of Velm'. */
function nameAround({ tokens }: Profile, { token }: Term): { start: number; end: number } {
  const isOfName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  let [first, last] = [token, token];
  while (isOfName(first - 1)) first--;
  while (isOfName(last + 1) || (tokens[last + 1]?.norm === 'of' && isOfName(last + 2))) last++;
  const { start, text } = tokens[last]!;
  return { start: tokens[first]!.start, end: start + text.replace(/['’]s?$/, '').length };
}

interface Place {
  readonly isDoer: boolean;
  /** Stems of the nouns before the preposition. */
  readonly nouns: readonly string[];
}

/** Whether another name stands where the claim puts its own, behind the same noun. */
function isCounterpart(source: Profile, name: Term, own: Place): boolean {
  const place = placeOf(source, name) ?? ownerPlace(source, name);
  return place !== undefined && place.isDoer === own.isDoer && place.nouns.some((noun) => own.nouns.includes(noun));
}

/** On which side of a deed a name stands: behind 'by' or behind 'against', with the nouns before that; undefined where it stands behind neither. */
function placeOf({ tokens, terms }: Profile, { token }: Term): Place | undefined {
  for (let at = token - 1; at >= Math.max(0, token - NAME_REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    if (DOER.test(norm) || TARGET.test(norm) || isOfDeed(tokens, at)) {
      if (norm === 'by' && isPassive(tokens, at - 1)) return undefined;
      const nouns = terms.filter((term) => term.kind === 'word' && term.token < at && at - term.token <= NOUN_REACH).map(({ stem }) => stem);
      return nouns.length === 0 ? undefined : { isDoer: DOER.test(norm), nouns };
    }
    // Only the words of the name, its determiner and 'of' stand between, or a description: 'by its larger rival Velm'.
    if (kind === 'word' && /^\p{Ll}/u.test(text) && !/^(?:the|of|s|its|their)$/.test(norm) && isDescribed(tokens, at, token)) continue;
    if (kind === 'mark' ? !/^['’-]$/.test(text) : !/^\p{Lu}/u.test(text) && !/^(?:the|of|s|its|their)$/.test(norm)) return undefined;
  }
  return undefined;
}

/** 'Pressure on Marn was discussed by Velm': who stands behind 'by' did what the verb tells, not the noun. */
function isPassive(tokens: Profile['tokens'], verb: number): boolean {
  if (!/(?:ed|en|wn|ne|ld|de|id|ght)$/.test(tokens[verb]?.norm ?? '')) return false;
  const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ norm }) => norm);
  return before.some((norm, at) => /^(?:is|are|was|were|be|been|being)$/.test(norm) && before.slice(at + 1).every((between) => /^(?:also|then|not|later|first|again|jointly|both)$/.test(between) || between.endsWith('ly')));
}

/** How far behind 'of' the 'by' stands that makes it tell whom a deed is done to: 'the takeover of Marn by Velm'. */
const BY_REACH = 5;

function isOfDeed(tokens: Profile['tokens'], of: number): boolean {
  if (tokens[of]!.norm !== 'of' || !/^\p{Ll}/u.test(tokens[of - 1]?.text ?? '')) return false;
  const by = tokens.slice(of + 1, of + 1 + BY_REACH).findIndex(({ norm }) => norm === 'by');
  return by > 0 && tokens.slice(of + 1, of + 1 + by).every(({ text, norm }) => /^\p{Lu}/u.test(text) || norm === 'the' || norm === 'of');
}

/** Whether a word belongs to a description in front of a name that 'by its' or 'by the' opens. */
function isDescribed(tokens: Profile['tokens'], at: number, name: number): boolean {
  const determiner = tokens.slice(Math.max(0, name - NAME_REACH), at).findLastIndex(({ norm }) => /^(?:its|their|the|his|her)$/.test(norm)) + Math.max(0, name - NAME_REACH);
  return tokens[determiner - 1]?.norm === 'by' && tokens.slice(determiner + 1, name).every(({ kind }) => kind === 'word');
}
