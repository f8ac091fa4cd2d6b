import { directionOf } from '../../../text/direction.js';
import { areSynonyms, nameOneDeed } from '../../../text/lexicon/words.js';
import { stem } from '../../../text/stem.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { certaintyOf, decisionOn, foretellingVerb, governorOfDeed, isConditional, isHedged, isOfIntention, isPastForm, isSettled, isUnsettled, modalityOf } from '../modality.js';
import { sharedSurroundings } from '../nearness.js';
import { denialOf } from '../negation.js';
import { meaningsIn, verbsForPhrase } from '../phrases.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
const LEAST_SHARED = 0.45;
/** Another word for the deed must stand in a passage that has nearly all of the rest. */
const LEAST_COVERAGE_OF_OTHER_WORD = 0.65;
const LEAST_SHARED_OF_OTHER_WORD = 0.55;
/** With the very thing that the claim's deed was done to beside the verb, less else has to stand near it. */
const LEAST_COVERAGE_WITH_OBJECT = 0.7;
const LEAST_WEIGHT = 0.4;
/** A sentence elsewhere in the article that shares this much of the claim tells of the same deed. */
const SHARED_ELSEWHERE = 0.25;
/** A passage that has all of the claim tells its deed, whatever stands beside that. */
const ALL_OF_IT = 0.95;
const LEAST_SHARED_OF_WHOLE = 0.15;
/** How far behind its verb an object is looked for. */
const OBJECT_REACH = 5;
/** A claim that tells something as foretold, where the passage has the foretelling and its deed, needs this much beside. */
const LEAST_SHARED_OF_FORETOLD = 0.2;

/** Verbs that bring about what their object names: who imposes an embargo has one. By stem. */
const REALISING = new Set('order impos introduc grant approv launch start begin hold win receiv get secur agre sign carri complet conduct make set adopt pass impos enact accept obtain undertak open found creat establish'.split(' '));

/** What is said at one moment, to somebody: who 'would respond' has not yet. By stem. */
const ONCE = /^(?:respond|repli|answer|announc|inform|publish|report|apologi[sz]|testifi|notifi|brief|present|disclos|reveal|invit|confirm)/;

/** Verbs that settle on what their object names. By stem. */
const SETTLING = new Set('announc decid confirm schedul'.split(' '));

/**
 * What the claim tells as a fact and the passage only as a plan, a wish, an expectation or a condition: 'closed' where the source has 'plans to close', 'sold' where
 * it is 'considering the sale'. Likewise a decision, or what 'will' be, of which the passage has only the possibility. The reverse, a claim that says less than its
 * source, is no contradiction, unless it says that somebody still weighs what the source has them do.
 */
export function modalityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    if (term.kind !== 'word') continue;
    const settled = weighedDeed(claim, window, index);
    if (settled) return [settled];
    const told = toldAs(claim, term.token);
    if (told === undefined) continue;
    const difference = hedgedDeed(claim, window, index, told) ?? (told === 'fact' ? hedgedObject(claim, window, index) : undefined);
    if (difference) return [difference];
  }
  return [];
}

/** How a claim tells a deed: as done, as decided on, or as settled though still to come ('will'). */
type Told = 'fact' | 'decided' | 'settled';

/** Whether a claim tells the word at a token as done, decided or settled, and nothing in the claim takes that back. */
function toldAs(claim: Profile, token: number): Told | undefined {
  if (denialOf(claim, token) !== undefined || isConditional(claim.tokens, token) || isOfIntention(claim.tokens, token) || isOfWhatIsToCome(claim, token)) return undefined;
  if (isSettled(claim.tokens, token)) return 'settled';
  const decision = decisionOn(claim.tokens, token);
  if (decision !== undefined) return isHedged(claim.tokens, decision) ? undefined : 'decided';
  return isToldAsFact(claim, token) && !isHedged(claim.tokens, token) ? 'fact' : undefined;
}

/** '640 are to be exchanged, 410 of them released by the government': a participle without a verb of its own is of the time of the verb before it. */
function isOfWhatIsToCome({ tokens }: Profile, token: number): boolean {
  if (!/(?:ed|en)$/.test(tokens[token]!.norm) || tokens[token + 1]?.norm !== 'by' || !/^(?:them|whom|which|these|those)$/.test(tokens[token - 1]?.norm ?? '')) return false;
  return tokens.slice(0, token).some(({ norm }, at) => /^(?:will|would|shall|may|might|could)$/.test(norm) || (norm === 'to' && /^(?:is|are|was|were|due|set|expected)$/.test(tokens[at - 1]?.norm ?? '')));
}

interface Deed {
  readonly sentence: number;
  /** Index into the sentence's terms. */
  readonly at: number;
  readonly isSameWord: boolean;
  readonly isNoun: boolean;
}

/** The words of a window that tell the deed of a claim's verb: the same word, else synonyms, words for the same change, and the noun for the deed. */
function deedsFor(claim: Profile, window: Window, index: number): Deed[] {
  const term = claim.terms[index]!;
  const match = window.alignment.matches[index];
  if (match && match.score >= 0.9) return [{ sentence: match.sentence, at: match.term, isSameWord: true, isNoun: isDeedNoun(window.sentences[match.sentence]!, match.term) }];
  if (term.weight < LEAST_WEIGHT || window.alignment.coverage < LEAST_COVERAGE_OF_OTHER_WORD) return [];
  const phrase = verbsForPhrase(claim, term);
  return window.sentences.flatMap((source, sentence) => source.terms.flatMap((other, at) => (other.kind === 'word' && (tellOneDeed(term, other) || phrase.some((verb) => areSynonyms(verb, other.stem)) || meaningsIn(source).get(other.token)?.includes(term.stem) === true) ? [{ sentence, at, isSameWord: false, isNoun: isDeedNoun(source, at) }] : [])));
}

function tellOneDeed(term: Term, other: Term): boolean {
  if (nameOneDeed(term.stem, other.stem)) return true;
  if (other.weight < LEAST_WEIGHT) return false;
  const direction = directionOf(term.norm);
  return areSynonyms(term.stem, other.stem) || (direction !== 0 && direction === directionOf(other.norm));
}

/** Whether a term of a source is a noun rather than a verb: an article or an adjective stands before it, or it ends as nouns of deeds do. */
function isDeedNoun({ tokens, terms }: Profile, at: number): boolean {
  const { token, norm } = terms[at]!;
  // 'A NATO promise': a determiner before the names that stand before a noun.
  let before = token - 1;
  while (before > 0 && /^\p{Lu}/u.test(tokens[before]!.text)) before--;
  if (before < token - 1 && /^(?:an?|the|any|no)$/.test(tokens[before]!.norm) && !isPastForm(norm)) return true;
  // 'An emergency purchase'.
  if (/^an?$/.test(tokens[token - 2]?.norm ?? '') && !isPastForm(norm)) return true;
  // 'Is considering charges'.
  if (/^(?:consider(?:s|ed|ing)|weigh(?:s|ed|ing)|mull(?:s|ed|ing)|prepar(?:es|ed|ing)|seek(?:s|ing)|demand(?:s|ed|ing))$/.test(tokens[token - 1]?.norm ?? '') && norm.endsWith('s')) return true;
  return /(?:tion|sion|ment|ance|ence|sale|sales|ure|al|ship)s?$/.test(norm) || /^(?:an?|the|its|their|his|her|any|no|of)$/.test(tokens[token - 1]?.norm ?? '');
}

/** 'She asked them to wait; they have agreed to do so', 'decided on an appeal and filed it': what was asked for is done, or agreed to, in the same breath. */
const DONE_SO = /\b(?:agreed|decided|promised|pledged|begun|started|chosen|chose) to do (?:so|it|this|that)\b|\bdid so\b|\b(?:has|have|had) (?:already |since |just )*done so\b|\band (?:(?:has|have|had) )?(?:then |since |already )*(?:filed|lodged|held|signed|launched|made|started|began|submitted|sold|bought|closed|opened) (?:it|them)\b/i;

const GRANTED = /\b(?:agreed|accepted|consented|complied|relented|gave in|gave way)\W*$/i;
/** How many sentences behind a demand may grant it. */
const GRANTED_WITHIN = 3;

/** 'The mayor asked for the gates to be opened. On Friday the office agreed.', and with `from` 0 'had asked for a rise; the firm agreed.' as well. */
function isGrantedBehind({ article, first }: Window, sentence: number, from: 0 | 1): boolean {
  const next = first + sentence + from;
  return article.sentences.slice(next, next + GRANTED_WITHIN).some(({ start, end }) => GRANTED.test(article.text.slice(start, end).trimEnd()));
}

/** The deed of the claim's verb, which the passage tells as planned or possible and nowhere as done. */
function hedgedDeed(claim: Profile, window: Window, index: number, told: Told): Difference | undefined {
  const term = claim.terms[index]!;
  const deeds = deedsFor(claim, window, index);
  let found: Difference | undefined;
  for (const { sentence, at, isSameWord, isNoun } of deeds) {
    const source = window.sentences[sentence]!;
    const there = source.terms[at]!.token;
    const governor = isNoun ? (governorOfDeed(source.tokens, there) ?? modalityOf(source.tokens, there)) : modalityOf(source.tokens, there);
    // Told as a fact, or denied: not for this check to judge.
    if (governor === undefined || denialOf(source, there) !== undefined) return undefined;
    if (DONE_SO.test(window.sentences[sentence]!.text)) return undefined;
    if (told === 'decided' && (certaintyOf(source.tokens, governor) !== 'possible' || isGrantedBehind(window, sentence, 1))) return undefined;
    if (told === 'settled' && !isUnsettled(source.tokens, governor)) return undefined;
    // Who 'would recommend' something recommends it; who is expected to, or will be asked, has not done so.
    if (source.tokens[there - 1]!.norm !== 'be' && speechVerb(claim.tokens[term.token]!.norm) && !(ONCE.test(term.stem) && claim.tokens[term.token + 1]?.norm !== 'that') && /^(?:would|will|must|should|shall|can|ll)$/.test(source.tokens[governor]!.norm)) return undefined;
    const shared = sharedSurroundings(claim, term.token, window, sentence, there);
    const isWhole = isSameWord && window.alignment.coverage >= ALL_OF_IT && shared >= LEAST_SHARED_OF_WHOLE;
    const enough = isWhole || (isForetold(claim, source, governor) && shared >= LEAST_SHARED_OF_FORETOLD ? true : shared >= (isSameWord ? LEAST_SHARED : LEAST_SHARED_OF_OTHER_WORD) || hasItsObject(claim, window, index, sentence, there));
    if (enough && shared > (found?.confidence ?? 0)) found = differenceAt(claim, term, source, sentence, governor, there, Math.max(shared, LEAST_SHARED));
  }
  return found && !isToldElsewhere(claim, window, term, told) ? { ...found, ...(told === 'settled' ? { told } : {}) } : undefined;
}

/** What a claim says is still being weighed ('is considering whether to sue'), and the passage tells as done or decided, with no word of weighing anywhere in the article. */
function weighedDeed(claim: Profile, window: Window, index: number): Difference | undefined {
  const [term, match] = [claim.terms[index]!, window.alignment.matches[index]];
  if (!match || match.score < 0.9 || window.alignment.coverage < LEAST_COVERAGE_WITH_OBJECT || !isBeingWeighed(claim, term.token)) return undefined;
  const source = window.sentences[match.sentence]!;
  const there = source.terms[match.term]!.token;
  const decision = decisionOn(source.tokens, there);
  if (isDeedNoun(source, match.term) || denialOf(source, there) !== undefined || (decision === undefined && (!isToldAsFact(source, there) || isHedged(source.tokens, there)))) return undefined;
  const shared = sharedSurroundings(claim, term.token, window, match.sentence, there);
  if (shared < LEAST_SHARED_OF_OTHER_WORD || isWeighedSomewhere(window, term)) return undefined;
  return { ...differenceAt(claim, term, source, match.sentence, decision ?? there, there, shared), told: 'weighed' };
}

function isBeingWeighed(claim: Profile, token: number): boolean {
  const governor = modalityOf(claim.tokens, token);
  if (governor === undefined) return false;
  const [norm, before] = [claim.tokens[governor]!.norm, claim.tokens.slice(Math.max(0, governor - 3), governor)];
  const isPresent = /^(?:considers|weighs|mulls|contemplates|debates)$/.test(norm) || (/^(?:considering|weighing|mulling|contemplating|debating|discussing|thinking|looking)$/.test(norm) && before.some((word) => /^(?:is|are)$/.test(word.norm)));
  return isPresent && denialOf(claim, governor) === undefined;
}

/** Whether the article has a word of weighing or of a possibility about a deed: then who weighs it and who does it, or when, is not for this check to judge. */
function isWeighedSomewhere({ article }: Window, term: Term): boolean {
  return article.sentences.some((_, sentence) => {
    const source = sourceProfile(article, sentence);
    return source.terms.some((other) => {
      const governor = other.stem === term.stem ? (modalityOf(source.tokens, other.token) ?? governorOfDeed(source.tokens, other.token)) : undefined;
      return governor !== undefined && isUnsettled(source.tokens, governor);
    });
  });
}

/** Whether a claim says that what the passage only foretells came true as foretold: 'cut it, as analysts had expected' where they 'had expected a cut'. */
function isForetold(claim: Profile, source: Profile, governor: number): boolean {
  const verb = foretellingVerb(claim.tokens);
  return verb !== undefined && likeVerbs(stem(claim.tokens[verb]!.norm), stem(source.tokens[governor]!.norm));
}

/** Verbs of foretelling and asking that are told by one another: 'demanded' and 'asked for'. */
function likeVerbs(a: string, b: string): boolean {
  return a === b || areSynonyms(a, b) || (ASKING.has(a) && ASKING.has(b)) || (EXPECTING.has(a) && EXPECTING.has(b));
}

const ASKING = new Set('demand ask call urg request want propos recommend advis'.split(' '));
const EXPECTING = new Set('expect forecast predict anticip fear'.split(' '));

/** Whether the passage has the thing that the claim's verb was done to, the next term behind it, just behind the verb too. */
function hasItsObject(claim: Profile, window: Window, index: number, sentence: number, there: number): boolean {
  const [term, object, match] = [claim.terms[index]!, claim.terms[index + 1], window.alignment.matches[index + 1]];
  if (!object || !match || match.sentence !== sentence || match.score < 0.9 || window.alignment.coverage < LEAST_COVERAGE_WITH_OBJECT || object.token - term.token > OBJECT_REACH) return false;
  const distance = window.sentences[sentence]!.terms[match.term]!.token - there;
  return distance > 0 && distance <= OBJECT_REACH;
}

/** 'Has imposed an embargo' where the passage has an embargo among the measures considered: the verb brings about what its object names. */
function hedgedObject(claim: Profile, window: Window, index: number): Difference | undefined {
  const verb = claim.terms[index]!;
  // Who announced a thing or decided on it has settled on it; it need not be there yet.
  const told: Told = SETTLING.has(verb.stem) ? 'decided' : 'fact';
  const own = REALISING.has(verb.stem) || verb.stem === 'call' || told === 'decided' ? objectOf(claim, index) : undefined;
  const object = own !== undefined && verb.stem === 'call' && !CALLED.test(claim.terms[own]!.norm) ? undefined : own;
  const [itself, match] = object === undefined ? [] : [window.alignment.matches[index], window.alignment.matches[object]];
  // 'Impose' has its synonym in the very 'levy' that is imposed.
  if (object === undefined || !match || match.score < 0.9 || (itself && !(verb.stem === 'call' && itself.score < 0.9) && (itself.sentence !== match.sentence || itself.term !== match.term))) return undefined;
  const source = window.sentences[match.sentence]!;
  const there = source.terms[match.term]!.token;
  const governor = governorOfDeed(source.tokens, there) ?? (told === 'fact' ? leftOpenBehind(source, there) : undefined);
  if (governor === undefined || denialOf(source, there) !== undefined || isRealised(source, there) || isGrantedBehind(window, match.sentence, 0)) return undefined;
  if (told === 'decided' && !isUnsettled(source.tokens, governor)) return undefined;
  const shared = sharedSurroundings(claim, claim.terms[object]!.token, window, match.sentence, there);
  if (shared < (isForetold(claim, source, governor) ? LEAST_SHARED_OF_FORETOLD : LEAST_SHARED) || isToldElsewhere(claim, window, verb, told)) return undefined;
  return differenceAt(claim, verb, source, match.sentence, governor, there, Math.max(shared, LEAST_SHARED));
}

/** How far behind a noun its verb may stand: 'a replacement berth in the fishing harbour could be ready'. */
const OPEN_REACH = 7;

/** 'A berth could be ready by May' behind a noun: the verb by which its being there is left open. */
function leftOpenBehind({ tokens }: Profile, noun: number): number | undefined {
  for (let at = noun + 1; at <= Math.min(tokens.length - 3, noun + OPEN_REACH); at++) {
    const { norm, kind } = tokens[at]!;
    if (kind === 'mark' || /^(?:and|or|but|that|which|who|is|are|was|were|has|have|had|said|says)$/.test(norm)) return undefined;
    if (/^(?:could|may|might|would|will|should)$/.test(norm)) return tokens[at + 1]!.norm === 'be' && /^(?:ready|built|finished|completed|available|opened|complete|usable|operational|done|found|made|set|in)$/.test(tokens[at + 2]!.norm) ? at : undefined;
  }
  return undefined;
}

/** What is called, and then is to be: 'called the plan absurd' brings nothing about. */
const CALLED = /^(?:strikes?|walkouts?|elections?|referendums?|referenda|votes?|ballots?|meetings?|summits?|sessions?|boycotts?|protests?|ceasefires?|truces?|inquir(?:y|ies)|halts?)$/;

/** Whether a sentence itself says that what the noun names was brought about: 'asked for a recount, which was held in May'. */
function isRealised(source: Profile, there: number): boolean {
  return source.terms.some(({ token, stem: root }) => REALISING.has(root) && isToldAsFact(source, token) && (token < there ? there - token <= OBJECT_REACH : token - there <= OBJECT_REACH && /^(?:was|were|been)$/.test(source.tokens[token - 1]!.norm)));
}

/** The head of the object behind a verb, or of the subject before a passive one, as an index of a term. */
function objectOf({ tokens, terms, quantities }: Profile, index: number): number | undefined {
  const { token } = terms[index]!;
  if (/^(?:been|was|were|be)$/.test(tokens[token - 1]?.norm ?? '')) return index > 0 && terms[index - 1]!.kind === 'word' ? index - 1 : undefined;
  let head: number | undefined;
  for (let i = index + 1; i < terms.length && terms[i]!.token <= token + OBJECT_REACH; i++) {
    // 'A second landing'.
    if (terms[i]!.kind === 'figure' && quantities[terms[i]!.value!]!.kind === 'ordinal') continue;
    if (terms[i]!.kind !== 'word' || tokens.slice(token + 1, terms[i]!.token).some(({ norm, kind }) => kind === 'mark' || /^(?:of|in|at|for|to|by|with|from|against|after|before|over|into|that|which|who|whom|whose)$/.test(norm) || (norm === 'on' && stem(tokens[token]!.norm) !== 'decid'))) break;
    head = i;
  }
  return head;
}

function differenceAt(claim: Profile, term: Term, source: Profile, sentence: number, governor: number, there: number, confidence: number): Difference {
  const own = claim.tokens[term.token]!;
  const [first, last] = governor < there ? [governor, there] : [there, governor];
  const span = { start: source.tokens[first]!.start, end: source.tokens[last]!.end };
  return { code: 'claim.contradicted', kind: 'modality', claim: { start: own.start, end: own.end }, sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence };
}

/** 'Was to keep the island supplied', 'will have the yard closed': how somebody is yet to keep or have something. */
function isOutcome({ tokens }: Profile, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - OUTCOME_REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    if (kind === 'mark' && /^[,;:.()]$/.test(text)) return false;
    if (/^(?:keep|have|get|leave|see|make|want)$/.test(norm)) return modalityOf(tokens, at) !== undefined || (tokens[at - 1]?.norm === 'to' && /^(?:is|are|was|were)$/.test(tokens[at - 2]?.norm ?? ''));
    if (/^(?:and|or|but|was|were|is|are|has|had|been|which|who|that)$/.test(norm)) return false;
  }
  return false;
}

const OUTCOME_REACH = 8;

/** A verb in the past, or after 'has', 'was' or 'have': not the adjective of 'the closed road'. */
function isToldAsFact(profile: Profile, token: number): boolean {
  const { norm } = profile.tokens[token]!;
  if (isOutcome(profile, token)) return false;
  const isInvariant = /^(?:cut|put|set|hit|shut|let|bet|split|cost|quit|spread|beat)$/.test(norm);
  if (!isInvariant && !isPastForm(norm)) return false;
  // 'Cut its dividend' and 'shut two yards': an object behind, and before it nobody who 'will' or a determiner that makes a noun of it.
  const hasObject = profile.tokens[token + 1]?.kind === 'number' || /^\p{Lu}/u.test(profile.tokens[token + 1]?.text ?? '') || /^(?:the|an?|its|their|his|her|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands)$/.test(profile.tokens[token + 1]?.norm ?? '');
  let before = token - 1;
  while (before >= 0 && (profile.tokens[before]!.norm.endsWith('ly') || /^(?:also|already|now|then|been|since|just)$/.test(profile.tokens[before]!.norm))) before--;
  const word = profile.tokens[before]?.norm ?? '';
  if (/^(?:has|have|had|was|were|is|are)$/.test(word)) return true;
  if (word === 'be') return false;
  // 'Apologised and withdrew the guns': the second of two verbs.
  if (/^(?:and|or)$/.test(word)) return hasObject;
  return (!isInvariant || hasObject) && !/^(?:the|an?|its|their|his|her|our|this|that|these|those|of|by|with|in|to|being|having|no|any|some|more|as)$/.test(word);
}

/** Whether the article tells the deed as done, or as decided, in any of its sentences: what was planned in one may have come true in another. */
function isToldElsewhere(claim: Profile, { article }: Window, term: Term, told: Told): boolean {
  const object = claim.terms.find(({ token }) => token > term.token && token <= term.token + OBJECT_REACH);
  return article.sentences.some((_, sentence) => {
    const source = sourceProfile(article, sentence);
    return source.terms.some((other, at) => {
      const isSame = other.stem === term.stem;
      if (other.kind !== 'word' || (!isSame && (other.weight < LEAST_WEIGHT || !areSynonyms(other.stem, term.stem))) || isDeedNoun(source, at) || source.tokens[other.token]!.norm.endsWith('ing')) return false;
      const governor = modalityOf(source.tokens, other.token);
      if (governor !== undefined && (told === 'fact' || (told === 'settled' ? isUnsettled(source.tokens, governor) : certaintyOf(source.tokens, governor) === 'possible'))) return false;
      const shared = sharedSurroundings(claim, term.token, { sentences: [source] }, 0, other.token);
      return shared >= SHARED_ELSEWHERE && (shared >= LEAST_SHARED || object === undefined || hasObject(claim, object, source, other.token));
    });
  });
}

/** Whether a sentence has the object of the claim's verb, or a pronoun behind its own that may stand for it: 'signed the striker' is not 'signed a goalkeeper'. */
function hasObject(claim: Profile, object: Term, source: Profile, verb: number): boolean {
  return source.tokens.slice(verb + 1, verb + 3).some(({ norm }) => /^(?:it|them|this|both|him|her|one)$/.test(norm)) || source.terms.some((other) => likeness(claim, object, source, other) >= 0.6);
}
