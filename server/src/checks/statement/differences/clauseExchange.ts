import type { Difference } from '../difference.js';
import type { Profile, Term } from '../profile.js';
import type { Window } from '../window.js';

/** The passage must be the claim's own. */
const LEAST_COVERAGE = 0.68;
/** A word that says less is no anchor of a clause. */
const LEAST_ANCHOR = 0.4;
/** What goes with an anchor must say this much, by the weight of its terms. */
const LEAST_COMPANY = 0.4;
/** How much nearer the company of an anchor must stand to the other anchor in the source: as a share, and in tokens. */
const MUCH_NEARER = 0.62;
const TOKENS_NEARER = 2.5;
/** How much further apart a mark, a joining word or the end of a sentence sets two words, in tokens. */
const CONTRAST = 10;
const JOINT = 4;
const COMMA = 2;
const SENTENCE = 40;

const CONTRASTS = /^(?:while|whereas|but|although|though|unlike|however|;)$/;
const JOINTS = /^(?:and|who|which|where|that|:)$/;

/** What the claim says in one of its two halves, or what of it goes with an anchor. */
interface Half {
  readonly company: readonly Term[];
  /** Whether the half has a denial: 'but not in Vell'. */
  readonly isDenied: boolean;
}

/**
 * Two names or things that changed places between the halves of a claim: 'open in Vell but not in Tarn' where the source has it open in Tarn but not in Vell, 'the
 * pilot was saved while the navigator died' where the navigator was saved. In the source all that goes with the one must stand clearly nearer to the other, and
 * the other way round; that it does so in any of its sentences clears the claim.
 */
export function exchangedClauses(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE || window.sentences.some(({ tokens }) => tokens.some(({ norm }) => norm === 'respectively'))) return [];
  const places = new Places(window);
  for (const { at, isContrast } of jointsOf(claim)) {
    const [before, after] = [anchorsIn(claim, window, 0, at), anchorsIn(claim, window, at + 1, claim.tokens.length)];
    if (before.length === 0 || after.length === 0) continue;
    const [toldBefore, toldAfter] = [toldIn(claim, window, 0, at), toldIn(claim, window, at + 1, claim.tokens.length)];
    for (const a of before) {
      for (const b of after) {
        // 'And' parts too much for words that are no names.
        if (a.kind !== b.kind || a.stem === b.stem || (a.kind === 'word' && (!isContrast || !places.areParted(a, b)))) continue;
        const [first, second] = [halfOf(claim, toldBefore, a, b), halfOf(claim, toldAfter, b, a)];
        if (isNearerTo(first, a, b, places) && isNearerTo(second, b, a, places)) return [differenceAt(claim, window, a, b)];
      }
    }
  }
  return [];
}

/** Tokens that part a claim into two halves, contrasts first. */
function jointsOf({ tokens }: Profile): { readonly at: number; readonly isContrast: boolean }[] {
  const joints = tokens.flatMap(({ norm, text }, at) => {
    const isContrast = CONTRASTS.test(norm) || text === ';';
    return isContrast || norm === 'and' ? [{ at, isContrast }] : [];
  });
  return joints.sort((a, b) => Number(b.isContrast) - Number(a.isContrast));
}

/** Names and weighty words between two tokens that the window has as such. */
function anchorsIn(claim: Profile, window: Window, from: number, to: number): Term[] {
  return claim.terms.filter(({ kind, weight, token }, index) => token >= from && token < to && (kind === 'name' || kind === 'word') && weight >= LEAST_ANCHOR && (window.alignment.matches[index]?.score ?? 0) >= 0.85);
}

/** What is told between two tokens and nowhere else in the claim, and whether anything is denied there. */
function toldIn(claim: Profile, window: Window, from: number, to: number): Half {
  const isIn = (token: number): boolean => token >= from && token < to;
  const elsewhere = new Set(claim.terms.filter(({ token }) => !isIn(token)).map(({ stem }) => stem));
  // 'Flooded Orle' and 'wells that were inundated': the one word of the source goes with both halves.
  const isOfBoth = (index: number): boolean => claim.terms.some(({ token }, at) => !isIn(token) && isOnePlace(window, index, at));
  const company = claim.terms.filter((term, index) => isIn(term.token) && (window.alignment.matches[index]?.score ?? 0) >= 0.85 && !elsewhere.has(term.stem) && !isOfBoth(index));
  return { company, isDenied: claim.negations.some(isIn) };
}

function halfOf(claim: Profile, { company, isDenied }: Half, anchor: Term, other: Term): Half {
  return { company: company.filter((term) => term !== anchor && term.stem !== other.stem && !isOfOneName(claim, term, anchor)), isDenied };
}

function isOnePlace({ alignment: { matches } }: Window, a: number, b: number): boolean {
  return matches[a] !== undefined && matches[a].sentence === matches[b]?.sentence && matches[a].term === matches[b].term;
}

/** The words of one name stand side by side. */
function isOfOneName({ tokens }: Profile, a: Term, b: Term): boolean {
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  return tokens.slice(Math.min(a.token, b.token), Math.max(a.token, b.token) + 1).every(({ text }) => /^\p{Lu}/u.test(text) || text === '-' || text === '&');
}

/** Whether in the source all that goes with an anchor in the claim stands clearly nearer to the other anchor. */
function isNearerTo({ company, isDenied }: Half, anchor: Term, other: Term, places: Places): boolean {
  const weight = company.reduce((sum, term) => sum + term.weight, 0);
  if (weight < LEAST_COMPANY) return isDenied && company.length === 0 && isMuchNearer(places.fromDenial(anchor), places.fromDenial(other));
  const average = (to: Term): number => company.reduce((sum, term) => sum + term.weight * places.distance(term, to), 0) / weight;
  // What a contrast parts from the other anchor may be denied of neither: 'fear fever, since the wells are foul, but no case is known'.
  return (!isDenied || anchor.kind === 'name' || average(other) < CONTRAST) && isMuchNearer(average(anchor), average(other));
}

function isMuchNearer(own: number, others: number): boolean {
  return Number.isFinite(others) && others <= MUCH_NEARER * own && others <= own - TOKENS_NEARER;
}

/** Where the words of a window stand. */
class Places {
  readonly #sentences: readonly Profile[];
  readonly #known = new Map<Term, readonly Place[]>();

  constructor({ sentences }: Window) {
    this.#sentences = sentences;
  }

  /** The least distance between two terms in the window, in tokens and what parts them. */
  distance(a: Term, b: Term): number {
    return this.#least(this.#placesOf(a), this.#placesOf(b));
  }

  /** The least distance of a term from a denial; infinite where nothing is denied. */
  fromDenial(term: Term): number {
    return this.#least(
      this.#sentences.flatMap(({ negations }, sentence) => negations.map((token) => ({ sentence, token }))),
      this.#placesOf(term),
    );
  }

  /** Whether a mark, a joining word or the end of a sentence stands between two terms: 'to vote on the settlement' has both in one clause. */
  areParted(a: Term, b: Term): boolean {
    return this.#placesOf(a).some((one) => this.#placesOf(b).some((other) => one.sentence !== other.sentence || this.#between(one, other) > Math.abs(one.token - other.token)));
  }

  #least(some: readonly Place[], others: readonly Place[]): number {
    let least = Infinity;
    for (const one of some) for (const other of others) least = Math.min(least, this.#between(one, other));
    return least;
  }

  #between(a: Place, b: Place): number {
    if (a.sentence !== b.sentence) return SENTENCE;
    const { tokens } = this.#sentences[a.sentence]!;
    let distance = Math.abs(a.token - b.token);
    for (const { norm, text } of tokens.slice(Math.min(a.token, b.token) + 1, Math.max(a.token, b.token))) distance += CONTRASTS.test(norm) || text === ';' ? CONTRAST : JOINTS.test(norm) ? JOINT : text === ',' ? COMMA : 0;
    return distance;
  }

  #placesOf(term: Term): readonly Place[] {
    let places = this.#known.get(term);
    if (places === undefined) {
      places = this.#sentences.flatMap(({ terms }, sentence) => terms.filter(({ stem }) => stem === term.stem).map(({ token }) => ({ sentence, token })));
      this.#known.set(term, places);
    }
    return places;
  }
}

interface Place {
  readonly sentence: number;
  readonly token: number;
}

function differenceAt(claim: Profile, window: Window, a: Term, b: Term): Difference {
  const match = window.alignment.matches[claim.terms.indexOf(b)]!;
  const source = window.sentences[match.sentence]!;
  const there = nameAround(source, source.terms[match.term]!);
  return { code: 'claim.contradicted', kind: 'actor', claim: nameAround(claim, a), sentence: match.sentence, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.8 };
}

/** The whole of a name that a term is part of. */
function nameAround({ tokens }: Profile, { kind, token }: Term): { start: number; end: number } {
  let [first, last] = [token, token];
  if (kind === 'name') {
    while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
    while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last++;
  }
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}
