import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import type { CheckContext } from '../../context.js';
import { areSurelyTheSame, sharesAWord, type Actor } from '../actors/actorIdentity.js';
import { antecedentsIn, type Antecedents } from '../actors/antecedents.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { parseOf, type ParsedSentence } from '../actors/frames.js';
import { modalityOf } from '../modality.js';
import { denialOf } from '../negation.js';
import { type Profile, type Term, weightOf } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
/** Share of what the claim says behind its verb that the source must say behind its own, by weight, and the least of that. */
const LEAST_SHARED = 0.5;
const LEAST_WEIGHT = 0.9;
/** With this share a sentence elsewhere in which somebody takes the claim's stance clears it. */
const SHARED_ELSEWHERE = 0.3;
const LEAST_LIKENESS = 0.6;

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
/** What is held for true or owned up to, and what is wanted or agreed to, each with the contrary. By stem. */
const KINDS = [
  { yes: stems('admit concede acknowledge confirm'), no: stems('deny dispute refute contest reject') },
  { yes: stems('accept agree approve back support welcome endorse advocate favour favor embrace'), no: stems('reject oppose refuse resist decline condemn dismiss block veto') },
  { yes: stems('predict expect forecast foresee anticipate'), no: stems('doubt') },
];
/** Verbs of two words among the contrary ones. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  [stem('rule'), 'out'],
  [stem('turn'), 'down'],
]);

interface Stance {
  readonly doer: Actor;
  readonly token: number;
  readonly kinds: readonly number[];
  readonly isFor: boolean;
}

/**
 * 'Admits that the dam leaks' where the passage has 'denies that the dam leaks', 'agreed to the merger' where it has 'rejected this' behind the sentence that tells of the
 * merger: one who takes the contrary stance to the same. Nothing is said where the article has them take the claim's stance to some of it, too.
 */
export async function stanceDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.terms.some(({ kind }, at) => (kind === 'figure' || kind === 'date') && !window.alignment.matches[at])) return [];
  const [own] = stancesIn(await parseOf(claim));
  if (!own) return [];
  const object = claim.terms.filter(({ token }) => token > own.token);
  if (weightOf(object) < LEAST_WEIGHT) return [];
  for (const [sentence, source] of window.sentences.entries()) {
    const parse = await parseOf(source);
    for (const other of stancesIn(parse, await doersByPronoun(parse, window, sentence))) {
      if (other.isFor === own.isFor || !other.kinds.some((kind) => own.kinds.includes(kind))) continue;
      const isSame = sharesAWord(own.doer, other.doer) || (await areSurelyTheSame(own.doer, other.doer, window.article, context, signal));
      if (!isSame || shareOf(claim, object, source, other.token, window, sentence) < LEAST_SHARED || (await takesItElsewhere(claim, own, object, window))) continue;
      const [mine, there] = [claim.tokens[own.token]!, source.tokens[other.token]!];
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: { start: mine.start, end: mine.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: 0.8 }];
    }
  }
  return [];
}

/** The stances that a sentence tells as facts, with who takes them: the subject of the verb, or of the only verb before it that has one, or of the first where 'but' joins it on: 'conceded that the gate was open, but denied …'. */
function stancesIn({ profile, predicates }: ParsedSentence, antecedents?: Antecedents): Stance[] {
  const { tokens } = profile;
  return predicates.flatMap(({ verb, subjects }): Stance[] => {
    const root = stem(tokens[verb.head]!.norm);
    const isPair = PAIRS.get(root) === tokens[verb.head + 1]?.norm;
    const kinds = KINDS.flatMap(({ yes, no }, kind) => (yes.has(root) || no.has(root) || (isPair && kind >= 1) ? [kind] : []));
    if (kinds.length === 0 || verb.isPassive || modalityOf(tokens, verb.head) !== undefined || denialOf(profile, verb.head) !== undefined) return [];
    const before = predicates.filter((other) => other.verb.head < verb.head && other.subjects.length > 0);
    // A verb right behind 'but' has no subject of its own, and goes on with whoever the sentence is about.
    const isJoined = tokens[verb.first - 1]?.norm === 'but' && before.length > 0 && speechVerb(tokens[before[0]!.verb.head]!.norm) !== undefined;
    const doers = isJoined ? before[0]!.subjects : subjects.length > 0 ? subjects : before.length === 1 ? before[0]!.subjects : [];
    const doer = doers.length === 1 ? (antecedents?.get(doers[0]!) ?? (doers[0]!.kind === 'pronoun' ? undefined : { profile, group: doers[0]! })) : undefined;
    if (!doer) return [];
    return [{ doer, token: verb.head, kinds, isFor: KINDS.some(({ yes }) => yes.has(root)) }];
  });
}

/** Whom the pronouns of a sentence stand for; one that opens it and could be two of those named before is whoever the sentence before is about. */
async function doersByPronoun(parse: ParsedSentence, window: Window, sentence: number): Promise<Antecedents> {
  const found = new Map(await antecedentsIn(parse, window, sentence));
  const opening = parse.predicates[0]?.subjects[0];
  const at = window.first + sentence - 1;
  const { sentences } = window.article;
  if (opening?.kind !== 'pronoun' || opening.first !== 0 || found.has(opening) || at < 0 || sentences[at]!.block !== sentences[at + 1]!.block) return found;
  const before = await parseOf(sourceProfile(window.article, at));
  const about = before.predicates[0]?.subjects;
  if (about?.length === 1 && about[0]!.name.length > 0) found.set(opening, { profile: before.profile, group: about[0]! });
  return found;
}

/** Share of the claim's object that stands behind the source's verb; where only 'this' or 'it' does, in the sentence before. */
function shareOf(claim: Profile, object: readonly Term[], source: Profile, verb: number, { article, first }: Window, sentence: number): number {
  const next = source.tokens.slice(verb + 1, verb + 3);
  const at = first + sentence;
  const isPronoun = /^(?:this|it|that|these|them)$/.test(next[0]?.norm ?? '') && (next[1] === undefined || /^[.,;!]$/.test(next[1].text) || /^(?:on|as|and|but|in)$/.test(next[1].norm));
  if (isPronoun && at > 0 && article.sentences[at - 1]!.block === article.sentences[at]!.block) return shareIn(claim, object, sourceProfile(article, at - 1), () => true);
  const end = source.tokens.findIndex(({ text }, token) => token > verb && text === ';');
  return shareIn(claim, object, source, (token) => token > verb && (end < 0 || token < end));
}

function shareIn(claim: Profile, object: readonly Term[], source: Profile, isMeant: (token: number) => boolean): number {
  const found = object.filter((term) => source.terms.some((other) => isMeant(other.token) && likeness(claim, term, source, other) >= LEAST_LIKENESS));
  return weightOf(found) / weightOf(object);
}

/** Whether somebody takes the claim's stance, by whatever word of its kind, in a sentence that has some of its object. */
async function takesItElsewhere(claim: Profile, own: Stance, object: readonly Term[], { article }: Window): Promise<boolean> {
  for (let at = 0; at < article.sentences.length; at++) {
    const source = sourceProfile(article, at);
    const takes = source.terms.some(({ stem: root }) => own.kinds.some((kind) => (own.isFor ? KINDS[kind]!.yes : KINDS[kind]!.no).has(root)));
    if (!takes || shareIn(claim, object, source, () => true) < SHARED_ELSEWHERE) continue;
    const stances = stancesIn(await parseOf(source));
    // Of two stances each has its own object behind it.
    const isMeant = (verb: number, token: number): boolean => stances.length < 2 || token > verb;
    if (stances.some(({ doer, isFor, token }) => isFor === own.isFor && sharesAWord(own.doer, doer) && shareIn(claim, object, source, (at) => isMeant(token, at)) >= SHARED_ELSEWHERE)) return true;
  }
  return false;
}
