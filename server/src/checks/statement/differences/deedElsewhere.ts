import type { Article } from '../../../articles/article.js';
import type { NounGroup } from '../../../text/chunks.js';
import { areSynonyms } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { overlaps, type Span } from '../../../text/span.js';
import type { CheckContext } from '../../context.js';
import { areSurelyDifferent, areSurelyTheSame, isNamedIn, sharesAWord, type Actor } from '../actors/actorIdentity.js';
import { antecedentsIn } from '../actors/antecedents.js';
import { parseOf, type Frame, type ParsedSentence } from '../actors/frames.js';
import type { PlacedDifference } from '../difference.js';
import { isConditional, modalityOf } from '../modality.js';
import { denialOf, deniesOtherwise, isBoundedInTime, isOfAccusation } from '../negation.js';
import type { Profile } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sentencesNaming, sourceProfile, vocabularyOf } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The passage must be of the claim's matter; the sentence that denies the deed may stand elsewhere in its article. */
const LEAST_COVERAGE = 0.25;
/** Where the source leaves out what the deed is done to, its passage must have more of the claim. */
const LEAST_COVERAGE_OF_OBJECT = 0.55;
/** A verb as light as 'come' is done and left undone in one story. */
const LEAST_WEIGHT = 0.4;
/** How many sentences before a pronoun, or a description such as 'the company', may name whom it stands for. */
const REACH = 3;
const CONFIDENCE = 0.7;

type Mood = 'done' | 'toCome' | 'open';

/** A deed that a sentence tells or denies. */
interface Telling {
  readonly sentence: ParsedSentence;
  readonly frame: Frame;
  readonly mood: Mood;
  readonly denial: number | undefined;
  readonly doer: Actor | undefined;
  readonly objects: readonly NounGroup[];
}

/**
 * A deed that the claim tells of somebody and that the article of its best passage only denies, or only tells as still to come, wherever in it: 'the company will appeal' where the story has, some sentences
 * on, 'the company would not appeal'. A deed that the article once tells as the claim does is borne out.
 */
export async function deedElsewhere(claim: Profile, windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<PlacedDifference | undefined> {
  const best = windows[0];
  if (!best || best.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0) return undefined;
  const own = await parseOf(claim);
  for (const frame of own.frames) {
    const term = claim.terms.find(({ token }) => token === frame.token);
    if (frame.isNoun || !term || term.weight < LEAST_WEIGHT) continue;
    const mine = tellingOf(frame, own, speakersOf(own));
    if (mine.mood === 'open' || mine.doer === undefined || mine.doer.group.kind === 'pronoun' || mine.objects.length === 0) continue;
    const found = await oppositeIn(best.article, mine, term.stem, best.alignment.coverage >= LEAST_COVERAGE_OF_OBJECT, context, signal);
    if (found === undefined || found === 'borneOut') continue;
    // Another article of the matter may be what the claim rests on.
    const rivals = [...new Set(windows.map(({ article }) => article))].filter((article) => article !== best.article);
    const rivalTellings = await Promise.all(rivals.map((article) => oppositeIn(article, mine, term.stem, false, context, signal)));
    if (!rivalTellings.includes('borneOut')) return differenceAt(claim, mine, best, found);
  }
  return undefined;
}

/** Whether the article tells somewhere, as the claim does, the deed of the claim that stands within a span of it: 'at first it did not sign; after a night of talks it signed'. */
export async function isDeedTold(claim: Profile, span: Span, article: Article, context: CheckContext, signal?: AbortSignal): Promise<boolean> {
  const own = await parseOf(claim);
  for (const frame of own.frames) {
    if (frame.isNoun) continue;
    const { norm } = claim.tokens[frame.token]!;
    const mine = tellingOf(frame, own, speakersOf(own));
    // What is denied of a deed may be told of its verb or of what it is done to.
    if (![frame.token, ...mine.objects.map(({ head }) => head)].some((token) => overlaps(span, claim.tokens[token]!))) continue;
    if (mine.mood === 'done' && mine.denial === undefined && mine.doer !== undefined && mine.objects.length > 0 && (await isSurelyTold(article, mine, stem(norm), context, signal))) return true;
  }
  return false;
}

/** Whether a sentence of an article tells a deed as done, by the same doer and of the same thing. */
async function isSurelyTold(article: Article, mine: Telling, verb: string, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  if (!vocabularyOf(article).stems.has(verb)) return false;
  for (const at of sentencesNaming(article, verb)) {
    for (const telling of await tellingsIn(await parseOf(sourceProfile(article, at)), mine, article, at)) {
      if (telling.denial === undefined && telling.mood === 'done' && (await areOfOneDeed(mine, telling, article, at, false, context, signal))) return true;
    }
  }
  return false;
}

/** 'The company announced that it would appeal': the pronoun of what somebody says is theirs, where they alone are named before it. */
function speakersOf(own: ParsedSentence): ReadonlyMap<NounGroup, Actor> {
  const [first] = own.predicates;
  const [speaker] = first?.subjects ?? [];
  if (!speaker || speaker.kind === 'pronoun' || first!.subjects.length > 1 || speechVerb(own.profile.tokens[first!.verb.head]!.norm) === undefined) return new Map();
  const pronouns = own.groups.filter(({ kind, head }) => kind === 'pronoun' && head > first!.verb.head && /^(?:it|he|she|they)$/.test(own.profile.tokens[head]!.norm));
  return new Map(pronouns.map((group) => [group, { profile: own.profile, group: speaker }]));
}

interface Found {
  readonly telling: Telling;
  readonly at: number;
}

/** The first telling in an article that denies or foretells the claim's deed; undefined where there is none, `borneOut` where a sentence may tell the deed as the claim does. */
async function oppositeIn(article: Article, mine: Telling, verb: string, isOnTheMatter: boolean, context: CheckContext, signal: AbortSignal | undefined): Promise<Found | 'borneOut' | undefined> {
  if (!vocabularyOf(article).stems.has(verb)) return undefined;
  let found: Found | undefined;
  for (const at of sentencesNaming(article, verb)) {
    const sentence = await parseOf(sourceProfile(article, at));
    const tellings = await tellingsIn(sentence, mine, article, at);
    for (const telling of tellings) {
      if (telling.denial === undefined && (telling.mood === mine.mood || telling.mood === 'done') && (await mayBeOfOneDeed(mine, telling, article, context, signal))) return 'borneOut';
      if (found === undefined && isOpposed(mine, telling) && (await areOfOneDeed(mine, telling, article, at, isOnTheMatter, context, signal))) found = { telling, at };
    }
  }
  return found;
}

async function tellingsIn(sentence: ParsedSentence, mine: Telling, article: Article, at: number): Promise<Telling[]> {
  const frames = sentence.frames.filter(({ deed, isNoun }) => !isNoun && (deed === mine.frame.deed || areSynonyms(deed, mine.frame.deed)));
  if (frames.length === 0) return [];
  const antecedents = await antecedentsIn(sentence, { article, first: at }, 0);
  return frames.map((frame) => ofItself(tellingOf(frame, sentence, antecedents), mine));
}

/** 'Patrols will begin', where the claim has somebody begin them: what the verb is said of is what the deed is done to. */
function ofItself(telling: Telling, mine: Telling): Telling {
  const { doer, objects } = telling;
  const { profile } = mine.sentence;
  return doer && objects.filter(isTold).length === 0 && mine.objects.some((group) => sharesHead({ profile, group }, doer)) ? { ...telling, doer: undefined, objects: [doer.group] } : telling;
}

function sharesHead(a: Actor, b: Actor): boolean {
  return stem(a.profile.tokens[a.group.head]!.norm) === stem(b.profile.tokens[b.group.head]!.norm);
}

function tellingOf(frame: Frame, sentence: ParsedSentence, antecedents: ReadonlyMap<NounGroup, Actor> | undefined): Telling {
  const { profile } = sentence;
  const [group] = frame.parts.get('agent') ?? frame.parts.get('giver') ?? [];
  const doer = group === undefined ? undefined : (antecedents?.get(group) ?? { profile, group });
  return { sentence, frame, mood: moodOf(profile, frame.token), denial: denialOf(profile, frame.token), doer, objects: frame.parts.get('patient') ?? frame.parts.get('thing') ?? [...frame.parts].filter(([part]) => !/^(?:agent|giver|taker|recipient)$/.test(part)).flatMap(([, groups]) => groups) };
}

function moodOf(profile: Profile, token: number): Mood {
  const governor = modalityOf(profile.tokens, token);
  if (governor === undefined) return 'done';
  if (isConditional(profile.tokens, token)) return 'open';
  return /^(?:will|would|ll|shall|wo|won't|is|are)$/.test(profile.tokens[governor]!.norm) ? 'toCome' : 'open';
}

/** Whether the source denies what the claim tells, both in one mood, or tells as still to come what the claim has done. */
function isOpposed(mine: Telling, { sentence: { profile }, denial, mood, frame }: Telling): boolean {
  if (denial === undefined) return mine.mood === 'done' && mood === 'toCome' && !/^would$/.test(profile.tokens[modalityOf(profile.tokens, frame.token)!]!.norm);
  const own = mine.sentence.profile;
  return mood === mine.mood && !isBoundedInTime(profile, denial) && !deniesOtherwise(profile, denial, own, mine.frame.token) && !isOfAccusation(profile, denial, own);
}

/** Whether nothing says that two tell different deeds: another doer, or other objects. */
async function mayBeOfOneDeed(mine: Telling, theirs: Telling, article: Article, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const [own, told] = [mine.objects.filter(isTold), theirs.objects.filter(isTold)];
  const isOfOthers = told.length > 0 && own.length > 0 && !told.some((group) => own.some((object) => sharesAWord({ profile: mine.sentence.profile, group: object }, { profile: theirs.sentence.profile, group })));
  return !isOfOthers && !(theirs.doer && (await areSurelyDifferent(mine.doer!, theirs.doer, article, context, signal)));
}

async function areOfOneDeed(mine: Telling, theirs: Telling, article: Article, at: number, isOnTheMatter: boolean, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  if (!mine.doer || !(await isSameDoer({ ...mine, doer: mine.doer }, theirs, article, at, context, signal))) return false;
  const own = mine.objects.filter(isTold);
  const told = theirs.objects.filter(isTold);
  if (own.length === 0) return false;
  const { profile } = mine.sentence;
  // 'Has not dismissed anybody' denies it of everybody.
  if ((theirs.objects.length === 0 && isOnTheMatter) || theirs.objects.some(({ head }) => /^any(?:body|one|thing)$/.test(theirs.sentence.profile.tokens[head]!.norm))) return true;
  if (told.length > 0) return told.some((group) => own.some((object) => sharesAWord({ profile, group: object }, { profile: theirs.sentence.profile, group })));
  // 'Have not closed it', 'would not appeal': what it was stands before.
  for (const sentence of await sentencesUpTo(article, at)) if (own.some((group) => isNamedIn({ profile, group }, sentence))) return true;
  return false;
}

/** Whether the source's doer is the claim's: plainly, or by a pronoun or description that nothing speaks against, the claim's doer being named shortly before. */
async function isSameDoer({ doer: mine, objects: done, sentence: { profile } }: Telling & { readonly doer: Actor }, { doer, frame, sentence, objects }: Telling, article: Article, at: number, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const own = done.filter(isTold).map((group) => ({ profile, group }));
  if (doer && (await areSurelyTheSame(mine, doer, article, context, signal))) return true;
  // Whoever the passive leaves out did it or not, if the very thing is named.
  if (doer === undefined && objects.some((group) => own.some((object) => sharesHead(object, { profile: sentence.profile, group })))) return true;
  if (doer === undefined && sentence.predicates.some(({ verb }) => verb.head === frame.token && verb.isPassive)) return false;
  const isOpen = doer === undefined || doer.group.kind === 'pronoun' || (doer.group.name.length === 0 && /^(?:the|its|their)$/.test(doer.profile.tokens[doer.group.first]!.norm));
  if (!isOpen || (doer && (await areSurelyDifferent(mine, doer, article, context, signal)))) return false;
  for (const before of await sentencesUpTo(article, at)) if (isNamedIn(mine, before)) return true;
  return false;
}

/** A sentence with those before it in its paragraph, as far as a pronoun reaches. */
async function sentencesUpTo(article: Article, at: number): Promise<ParsedSentence[]> {
  const found: ParsedSentence[] = [];
  for (let i = at; i >= Math.max(0, at - REACH) && article.sentences[i]!.block === article.sentences[at]!.block; i--) found.push(await parseOf(sourceProfile(article, i)));
  return found;
}

function isTold({ kind }: NounGroup): boolean {
  return kind !== 'pronoun' && kind !== 'time' && kind !== 'number';
}

function differenceAt(claim: Profile, { frame: own }: Telling, best: Window, { telling, at }: Found): PlacedDifference {
  const { sentence: { profile }, frame, denial } = telling;
  const governor = denial ?? modalityOf(profile.tokens, frame.token) ?? frame.token;
  const source = { start: profile.tokens[Math.min(governor, frame.token)]!.start, end: profile.tokens[frame.token]!.end };
  const span = { start: claim.tokens[own.token]!.start, end: claim.tokens[own.token]!.end };
  return { code: 'claim.contradicted', kind: denial === undefined ? 'modality' : 'negation', claim: span, sentence: 0, source, sourceText: profile.text.slice(source.start, source.end), confidence: CONFIDENCE, window: windowOfSentence(claim, best, at) };
}
