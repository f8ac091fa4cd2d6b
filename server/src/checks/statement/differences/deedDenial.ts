import type { NounGroup } from '../../../text/chunks.js';
import { areSynonyms, nameOneDeed } from '../../../text/lexicon/words.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import type { CheckContext } from '../../context.js';
import { areSurelyTheSame, sharesAWord, type Actor } from '../actors/actorIdentity.js';
import { antecedentsIn, type Antecedents } from '../actors/antecedents.js';
import { converseOf } from '../actors/converseVerbs.js';
import type { Difference } from '../difference.js';
import { parseOf, type Frame, type ParsedSentence } from '../actors/frames.js';
import { modalityOf } from '../modality.js';
import { denialOf, deniesOtherwise, isOfAccusation } from '../negation.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';
import { hasAllMoments } from './polarityPlace.js';

/** The claim must be the passage's own. */
const LEAST_COVERAGE = 0.55;
/** Where the object of the deed stands elsewhere in the passage, or nowhere, more of the claim must. */
const LEAST_COVERAGE_OF_OBJECT = 0.65;
/** A verb as light as 'come' is done and left undone in one sentence. */
const LEAST_WEIGHT = 0.4;
/** Verbs that say nothing beside their object: 'made no promise' denies that somebody promised. By the stem of the verb, or its deed. */
const LIGHT_VERBS = new Set([...['make', 'have', 'take', 'issue', 'offer', 'put'].map(stem), converseOf(stem('give'))?.deed ?? stem('give')]);

/** Somebody's deed as one side tells it. */
interface Told {
  readonly sentence: ParsedSentence;
  readonly token: number;
  readonly denial: number | undefined;
  /** Missing where the passive voice leaves it out ('was not signed'), and where there are several. */
  readonly doer?: Actor;
  readonly objects: readonly NounGroup[];
}

/**
 * One deed of one doer, told on one side and denied on the other, however far the doer stands from the verb: 'will not appeal' where the company 'announced that it
 * will appeal', 'promised' where she 'made no promise'. Both must be of one mood: what was not done may still be planned.
 */
export async function deniedDeeds(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const own = await parseOf(claim);
  const mine = own.frames.flatMap((frame) => toldBy(frame, own));
  if (mine.length === 0) return [];
  for (const [at, profile] of window.sentences.entries()) {
    const source = await parseOf(profile);
    const antecedents = await antecedentsIn(source, window, at);
    for (const { told, frame } of mine) {
      const term = claim.terms.find(({ token }) => token === told.token);
      if (!term || term.weight < LEAST_WEIGHT) continue;
      const theirs = await firstOpposed(told, source.frames.flatMap((other) => counterpart(frame, other, source, antecedents) ?? []), window, context, signal);
      if (theirs && hasAllMoments(claim, window)) return [differenceBetween(told, theirs, at)];
    }
  }
  return [];
}

/** The first telling of a deed in the source by the same doer, or of the same object by nobody named, that denies what the claim tells, or tells what it denies. */
async function firstOpposed(own: Told, others: readonly Told[], window: Window, context: CheckContext, signal: AbortSignal | undefined): Promise<Told | undefined> {
  for (const other of others) {
    if (!areOpposed(own, other) || !haveOneObject(own, other, window)) continue;
    if (other.doer === undefined ? hasSameObject(own, other) : own.doer !== undefined && (await areSurelyTheSame(own.doer, other.doer, window.article, context, signal))) return other;
  }
  return undefined;
}

function toldBy(frame: Frame, sentence: ParsedSentence): { readonly told: Told; readonly frame: Frame }[] {
  const doers = frame.isNoun ? [] : (frame.parts.get('agent') ?? []);
  if (doers.length === 0 || doers[0]!.kind === 'pronoun') return [];
  return [{ frame, told: { sentence, token: frame.token, denial: denialOf(sentence.profile, frame.token), ...(doers.length === 1 ? { doer: { profile: sentence.profile, group: doers[0]! } } : {}), objects: frame.parts.get('patient') ?? [] } }];
}

/** The same deed in the source, by its verb or by the noun that stands for it behind a light one. */
function counterpart(own: Frame, other: Frame, sentence: ParsedSentence, antecedents: Antecedents): Told | undefined {
  if (other.isNoun) return undefined;
  const { profile } = sentence;
  const objects = other.parts.get('patient') ?? other.parts.get('thing') ?? [];
  const isSame = own.deed === other.deed || areSynonyms(own.deed, other.deed);
  const noun = isSame || !LIGHT_VERBS.has(other.deed) ? undefined : objects.find(({ head }) => namesDeed(stem(profile.tokens[head]!.norm), own.deed));
  if (!isSame && noun === undefined) return undefined;
  const doer = doerOf(other, sentence, antecedents);
  const token = noun?.head ?? other.token;
  const isLeftOut = !doer && noun === undefined && isSame && isPassive(other, sentence);
  return doer || isLeftOut ? { sentence, token, denial: denialOf(profile, token), ...(doer ? { doer } : {}), objects: noun ? [] : objects } : undefined;
}

/** 'Assurance' and 'assure', 'sale' and 'sell'. */
function namesDeed(noun: string, verb: string): boolean {
  return noun === verb || nameOneDeed(noun, verb);
}

/** Who does a deed; for 'it' behind a verb of speech, and for a verb that 'and' or 'but' joins on, whoever the sentence begins with. */
function doerOf(frame: Frame, sentence: ParsedSentence, antecedents: Antecedents): Actor | undefined {
  const { profile, frames, predicates } = sentence;
  if (isPassive(frame, sentence) && !frame.parts.has('agent')) return undefined;
  const doers = frame.parts.get('agent') ?? frame.parts.get('giver') ?? [];
  if (doers.length > 1) return undefined;
  const group = doers[0];
  const antecedent = group && antecedents.get(group);
  if (antecedent) return antecedent;
  if (group && group.kind !== 'pronoun') return { profile, group };
  const first = predicates.find(({ verb: { head }, subjects }) => head < frame.token && subjects.length > 0);
  const named = first?.subjects[0];
  const speaker = named && (antecedents.get(named) ?? (named.kind === 'pronoun' ? undefined : { profile, group: named }));
  if (!first || !speaker) return undefined;
  const verb = predicates.find(({ verb: { head } }) => head === frame.token)?.verb;
  const isJoined = group === undefined && verb !== undefined && /^(?:and|but)$/.test(profile.tokens[verb.first - 1]?.norm ?? '');
  const isReported = group !== undefined && /^(?:it|they|he|she)$/.test(profile.tokens[group.head]!.norm) && speechVerb(profile.tokens[first.verb.head]!.norm) !== undefined;
  // Between the two nobody else may be named as doing something: the pronoun could be theirs.
  const isAlone = frames.every((between) => between.token <= first.verb.head || between.token >= frame.token || (between.parts.get('agent') ?? []).every(({ kind }) => kind === 'pronoun'));
  return (isJoined || isReported) && isAlone ? speaker : undefined;
}

function isPassive({ token }: Frame, { predicates }: ParsedSentence): boolean {
  return predicates.some(({ verb }) => verb.head === token && verb.isPassive);
}

/** Whether both sides have an object of the deed, and it is one: 'signed a truce' and 'a truce was not signed'. */
function hasSameObject(own: Told, other: Told): boolean {
  return own.objects.filter(isTold).some((a) => other.objects.filter(isTold).some((b) => sharesAWord({ profile: own.sentence.profile, group: a }, { profile: other.sentence.profile, group: b })));
}

/** Whether one side denies what the other tells, in one mood and as one event. */
function areOpposed(own: Told, other: Told): boolean {
  if ((own.denial === undefined) === (other.denial === undefined)) return false;
  const [denying, plain] = own.denial === undefined ? [other, own] : [own, other];
  if (deniesOtherwise(denying.sentence.profile, denying.denial!, plain.sentence.profile, plain.objects.length > 0 ? plain.token : undefined) || isOfAccusation(denying.sentence.profile, denying.denial!, plain.sentence.profile)) return false;
  const [mine, theirs] = [moodOf(own), moodOf(other)];
  return mine === theirs;
}

/** Whether a deed is told as done, as to come or as open. */
function moodOf({ sentence: { profile }, token }: Told): 'done' | 'toCome' | 'open' {
  const governor = modalityOf(profile.tokens, token);
  if (governor === undefined) return 'done';
  return /^(?:will|would|ll|shall|wo|won't|is|are|plan(?:s|ned)?|intend(?:s|ed)?)$/.test(profile.tokens[governor]!.norm) ? 'toCome' : 'open';
}

/** Whether both sides have one object, or the passage has nearly all of the claim. */
function haveOneObject(own: Told, other: Told, { alignment }: Window): boolean {
  const [mine, theirs] = [own.objects.filter(isTold), other.objects.filter(isTold)];
  if (mine.length === 0) return true;
  if (theirs.length === 0) return alignment.coverage >= LEAST_COVERAGE_OF_OBJECT;
  return hasSameObject(own, other);
}

function isTold({ kind }: NounGroup): boolean {
  return kind !== 'pronoun' && kind !== 'time' && kind !== 'number';
}

function differenceBetween(own: Told, other: Told, sentence: number): Difference {
  const [claim, source] = [spanOf(own), spanOf(other)];
  return { code: 'claim.contradicted', kind: 'negation', claim, sentence, source, sourceText: other.sentence.profile.text.slice(source.start, source.end), confidence: 0.7 };
}

function spanOf({ sentence: { profile }, token, denial }: Told): { start: number; end: number } {
  return { start: profile.tokens[denial === undefined ? token : Math.min(denial, token)]!.start, end: profile.tokens[token]!.end };
}
