import { likeness } from './alignment.js';
import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** A likeness below this is no match: 0.6 is a common root. */
const LEAST_LIKENESS = 0.6;
/** A semicolon sets its halves this many tokens further apart: what stands beyond it is said of something else. */
const SEMICOLON = 6;
/** What a pronoun counts for that stands for a name, and how like the name must be. */
const BY_PRONOUN = 0.75;
const BY_PRONOUN_OF_BEFORE = 0.6;
const SAME_NAME = 0.95;

/**
 * How much of what stands around a token of the claim also stands around a token of the source, 0 to 1: the share, by weight, of the claim's
 * terms within `reach` tokens that have a like term within about as many tokens of the source's token. This is what 'in the same place' means.
 * Terms of the claim for which `except` holds are left out, such as the unit that a figure has anywhere.
 */
export function sharedSurroundings(claim: Profile, claimToken: number, window: Pick<Window, 'sentences'>, sentence: number, sourceToken: number, reach = 8, except?: (token: number) => boolean): number {
  let total = 0;
  let shared = 0;
  const source = window.sentences[sentence]!;
  const away = (token: number): number => Math.abs(token - sourceToken) + SEMICOLON * semicolonsBetween(source, token, sourceToken);
  const near = source.terms.filter(({ token }) => token !== sourceToken && away(token) <= reach + 4);
  const isNear = (token: number): boolean => away(token) <= reach;
  let meant: readonly Meant[] | undefined;
  for (const term of claim.terms) {
    const distance = Math.abs(term.token - claimToken);
    if (distance === 0 || distance > reach || except?.(term.token)) continue;
    const weight = term.weight / (1 + distance / 4);
    total += weight;
    let best = 0;
    if (term.kind === 'name') {
      meant ??= meantNear(window.sentences, sentence, sourceToken, isNear);
      for (const { profile, name, worth } of meant) if (worth > best && likeness(claim, term, profile, name) >= SAME_NAME) best = worth;
    }
    for (const other of near) {
      const score = likeness(claim, term, source, other);
      if (score >= LEAST_LIKENESS) best = Math.max(best, away(other.token) <= reach ? score : score / 2);
    }
    shared += weight * best;
  }
  return total === 0 ? 0 : shared / total;
}

/** A name that a pronoun may stand for, and how much that counts. */
interface Meant {
  readonly profile: Profile;
  readonly name: Term;
  readonly worth: number;
}

/** Whom the pronouns near a token of a sentence may stand for: whoever that sentence begins with, or the names of the one before. */
function meantNear(sentences: readonly Profile[], sentence: number, sourceToken: number, isNear: (token: number) => boolean): readonly Meant[] {
  const source = sentences[sentence]!;
  const subject = subjectMeant(source, sourceToken, isNear);
  if (subject) return [{ profile: source, name: subject, worth: BY_PRONOUN }];
  const before = leansOnBefore(source, isNear) ? sentences[sentence - 1] : undefined;
  return before === undefined ? [] : before.terms.filter(({ kind }) => kind === 'name').map((name) => ({ profile: before, name, worth: BY_PRONOUN_OF_BEFORE }));
}

const PRONOUN = /^(?:it|its|he|him|his|she|her|they|them|their)$/;
/** How far into a sentence its subject's name may begin: 'The head of the line, Pia Dorn, conceded'. */
const SUBJECT_WITHIN = 8;
const LEADING = /^(?:of|in|on|at|to|from|with|for|by|after|before|against|under|near|off|between|around)$/;

/**
 * 'Tarn will raise a toll on every cart, which would bring it 5 million a year': the last name of whom a sentence begins with, where a pronoun stands for it near a token, or where the token is a
 * verb that 'and' or 'but' joins on. Undefined where another name could be meant.
 */
function subjectMeant({ tokens, terms }: Profile, sourceToken: number, isNear: (token: number) => boolean): Term | undefined {
  const first = terms.findIndex(({ kind }) => kind === 'name');
  const start = terms[first];
  if (start === undefined || start.token > SUBJECT_WITHIN || LEADING.test(tokens[start.token - 1]?.norm ?? '')) return undefined;
  let last = first;
  while (terms[last + 1]?.kind === 'name' && terms[last + 1]!.token === terms[last]!.token + 1) last++;
  const subject = terms[last]!;
  if (isNear(subject.token) || /['’]s?$/.test(tokens[subject.token]!.text)) return undefined;
  const isJoined = /^(?:and|but)$/.test(tokens[sourceToken - 1]?.norm ?? '');
  const pronoun = isJoined ? sourceToken : tokens.findIndex(({ norm }, token) => PRONOUN.test(norm) && isNear(token));
  const hasOther = terms.some(({ kind, token }) => kind === 'name' && token > subject.token && token < pronoun);
  return pronoun > subject.token && !hasOther ? subject : undefined;
}

/** 'They acquitted him of fraud': whether a sentence has a pronoun near a token, and no name before it, so that it stands for somebody of the sentence before. */
function leansOnBefore({ tokens, terms }: Profile, isNear: (token: number) => boolean): boolean {
  const pronoun = tokens.findIndex(({ norm }, token) => /^(?:he|him|she|her|they|them)$/.test(norm) && isNear(token));
  return pronoun >= 0 && !terms.some(({ kind, token }) => kind === 'name' && token < pronoun);
}

function semicolonsBetween(profile: Profile, a: number, b: number): number {
  return profile.tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).filter(({ text }) => text === ';').length;
}
