import { idiomsOf, verbsLikePhrase } from '../../text/lexicon/words.js';
import { stem } from '../../text/stem.js';
import { particleBehindObject } from './partedVerb.js';
import type { Profile, Term } from './profile.js';

/** How far behind its verb a particle may stand: 'turned it down'. */
const PARTICLE_REACH = 2;
const PRONOUN = /^(?:it|them|him|her|this|that|himself|themselves)$/;
/** And the noun of an idiom: 'claimed as many as nine lives'. */
const NOUN_REACH = 5;
/** The same where 'to' leads to the noun: 'brought a pro-Tarnish cabinet to power'. */
const FURTHEST_NOUN = 10;
const NONE: readonly string[] = [];

/** A verb with its particle: the stems of single verbs that say the same, and the particle's token. */
interface Phrase {
  readonly verbs: readonly string[];
  readonly particle: number;
}

/** The stems of single verbs that say what a verb says with its particle: 'reject' for the first word of 'turned down'. Empty where a term is no such verb. */
export function verbsForPhrase(profile: Profile, term: Term): readonly string[] {
  return phraseOf(profile, term)?.verbs ?? NONE;
}

function phraseOf(profile: Profile, { token, stem: verb }: Term): Phrase | undefined {
  const { tokens } = profile;
  for (let i = token + 1; i <= token + PARTICLE_REACH; i++) {
    const next = tokens[i];
    if (next === undefined || next.kind !== 'word') return undefined;
    const verbs = verbsLikePhrase(verb, next.norm);
    if (verbs.length > 0) return { verbs, particle: i };
    if (!PRONOUN.test(next.norm)) return behindObject(profile, token, verb);
  }
  return undefined;
}

/** 'Turned the offer down'. */
function behindObject({ tokens }: Profile, token: number, verb: string): Phrase | undefined {
  const particle = particleBehindObject(tokens, token, (norm) => verbsLikePhrase(verb, norm).length > 0);
  return particle === undefined ? undefined : { verbs: verbsLikePhrase(verb, tokens[particle]!.norm), particle };
}

const meanings = new WeakMap<Profile, ReadonlyMap<number, readonly string[]>>();

/**
 * What the words of phrases mean together, by their tokens: 'die' for the 'lost' and the 'lives' of 'lost their lives', 'withdraw' for the 'pulled' of 'pulled out' and for 'pullout',
 * 'reopen' for the 'opened' of 'opened again'.
 * Worked out once for each sentence.
 */
export function meaningsIn(profile: Profile): ReadonlyMap<number, readonly string[]> {
  const known = meanings.get(profile);
  if (known) return known;
  const found = new Map<number, readonly string[]>();
  for (const term of profile.terms) {
    if (term.kind !== 'word') continue;
    const phrase = phraseOf(profile, term);
    if (phrase) for (const at of [term.token, phrase.particle]) found.set(at, phrase.verbs);
    else {
      const made = verbsForNoun(term) ?? (isDoneAgain(profile, term) ? [term.stem, `re${term.stem}`] : undefined);
      if (made) found.set(term.token, made);
    }
    const idioms = idiomsOf(term.stem);
    for (let at = term.token + 1; idioms.size > 0 && at <= term.token + FURTHEST_NOUN; at++) {
      const next = profile.tokens[at];
      if (next === undefined || (next.kind === 'mark' && next.text !== '-')) break;
      const idiom = idioms.get(stem(next.norm));
      if (idiom === undefined || (at > term.token + NOUN_REACH && profile.tokens[at - 1]!.norm !== 'to')) continue;
      found.set(term.token, idiom);
      found.set(at, idiom);
      break;
    }
  }
  meanings.set(profile, found);
  return found;
}

const NOUN_OF_PHRASE = /^(.{3,})(back|out|down|off|over|up|away|in|on)s?$/;

/** 'Pullback', 'shutdown', 'handover': a noun made of a verb and its particle, with the stems of what the verb says with it. Undefined for any other word. */
function verbsForNoun({ norm, stem: own }: Term): readonly string[] | undefined {
  const [, verb, particle] = NOUN_OF_PHRASE.exec(norm) ?? [];
  const verbs = verb === undefined ? NONE : verbsLikePhrase(stem(verb), particle!);
  return verbs.length === 0 ? undefined : [own, ...verbs];
}

/** 'Opened again', 'elected once more': what 'reopened' says in one word. */
function isDoneAgain({ tokens }: Profile, { token, norm }: Term): boolean {
  if (!/(?:ed|en|ing)$/.test(norm) && !/^(?:to|will|would|can|could|may|might|must|should|shall)$/.test(tokens[token - 1]?.norm ?? '')) return false;
  const [next, after] = [tokens[token + 1]?.norm ?? '', tokens[token + 2]?.norm ?? ''];
  return /^(?:again|anew|afresh)$/.test(next) || (next === 'once' && /^(?:again|more)$/.test(after));
}
