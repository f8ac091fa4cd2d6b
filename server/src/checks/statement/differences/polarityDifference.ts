import { directionOf } from '../../../text/direction.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { isDenyingVerb } from '../denials.js';
import { nearestDirection } from '../figures/figureDirection.js';
import { earlierOf } from '../figures/figureOrder.js';
import { certaintyOf, modalityOf } from '../modality.js';
import { deniedVerb, denialOf, deniesOtherwise, endsClause, isOfAccusation, undecidedBy } from '../negation.js';
import { isQualified, oppositionOf } from '../opposition.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import { areInOneSlot } from '../slot.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.45;
const LEAST_SHARED = 0.4;
/** Where nearly all of the claim stands in the passage, its place needs less proof. */
const LEAST_SHARED_IN_CLOSE_PASSAGE = 0.3;
const CLOSE_PASSAGE = 0.68;
const LIGHT_WEIGHT = 0.45;
/** A denying verb this near to what it denies says enough by itself: 'ruled out any concessions'. */
const BESIDE = 3;
/** How sure a denial is whose object is a pronoun for what stands in the sentence before. */
const BY_PRONOUN = 0.6;
const COVERAGE_BY_PRONOUN = 0.7;
/** A claim whose subject is a pronoun in the source must else be told whole, its verb near to the pronoun. */
const COVERAGE_BY_SUBJECT = 0.9;
const SUBJECT_REACH = 5;
/** How far behind a noun its verb may tell that it is still to come. */
const TO_COME_REACH = 5;
const LEAST_LIKENESS_OF_THING = 0.6;

/** Denials on one side only, words of the claim for which the passage has the opposite, and figures that went the other way. */
export function polarityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const differences: Difference[] = [];
  claim.terms.forEach((term, index) => {
    const match = window.alignment.matches[index];
    // A word as light as 'come' must be the same word, not a synonym, before its denial says anything.
    const isSame = match !== undefined && (match.score >= 0.9 || (match.score >= 0.7 && term.weight >= LIGHT_WEIGHT));
    const difference =
      term.kind === 'word'
        ? isSame
          ? // A word that is alike only by its sense may stand in another sentence than the opposite of this one.
            (negationAt(claim, window, index, match.sentence, match.term) ?? (match.score < 0.9 ? oppositeOf(claim, window, term, index, match.sentence) : undefined))
          : oppositeOf(claim, window, term, index)
        : term.kind === 'figure' && isSame
          ? directionAt(claim, window, term, match.sentence, match.term)
          : undefined;
    if (difference) differences.push(difference);
  });
  return differences;
}

function leastShared(window: Window): number {
  return window.alignment.coverage >= CLOSE_PASSAGE ? LEAST_SHARED_IN_CLOSE_PASSAGE : LEAST_SHARED;
}

/** Words by which a claim itself leaves something open. */
const OPEN = /^(?:may|might|could|can|would|possib(?:le|ly|ility|ilities)|perhaps|hint(?:s|ed|ing)?|open|threaten(?:s|ed|ing)?|threats?|consider(?:s|ed|ing)?|option|prospect|whether|if)$/;

/** The word is on both sides, and one of them denies it. */
function negationAt(claim: Profile, window: Window, index: number, sentence: number, sourceTerm: number): Difference | undefined {
  const term = claim.terms[index]!;
  const source = window.sentences[sentence]!;
  const other = source.terms[sourceTerm]!;
  if (isAnswered(window, sentence, other.token) || isOtherForm(claim, window, index, source, other)) return undefined;
  const undecided = undecidedBy(source, other.token);
  // What is left open is no fact, and neither is it denied.
  if (undecidedBy(claim, term.token) !== undefined || (undecided !== undefined && (claim.negations.length > 0 || claim.tokens.some(({ norm }) => OPEN.test(norm))))) return undefined;
  const claimDenial = denialOf(claim, term.token);
  const sourceDenial = undecided ?? denialOf(source, other.token);
  if ((claimDenial === undefined) === (sourceDenial === undefined)) return undefined;
  if (claimDenial !== undefined ? deniesOtherwise(claim, claimDenial, source) : deniesOtherwise(source, sourceDenial!, claim)) return undefined;
  if (isAboutAnotherDeed(claim, window, sentence, claimDenial, sourceDenial)) return undefined;
  const [denying, denial, plain, plainToken] = claimDenial === undefined ? [source, sourceDenial!, claim, term.token] : [claim, claimDenial, source, other.token];
  const [deniedIn, deniedToken] = claimDenial === undefined ? [source, other.token] : [claim, term.token];
  if (sourceDenial !== undefined && isOfDeedTurnedDown(claim, window, sentence, sourceDenial)) return undefined;
  if (isPossessor(deniedIn, deniedToken) || isOfAccusation(denying, denial, plain) || isLeftOpen(plain, plainToken, denying, denial) || isDeniedNearby(claim, term, window, sentence, claimDenial) || isDeniedWithItsVerb(claim, window, sentence, other.token, claimDenial) || isNoneElsewhere(claim, term, window, claimDenial) || isOnlyToCome(claim, term, source, sourceDenial) || isInQuotedSpeech(window, index, source, other)) return undefined;
  if (isSayingOfSomethingElse(claim, index, window, sentence)) return undefined;
  const near = sharedSurroundings(claim, term.token, window, sentence, other.token);
  const isBeside = sourceDenial !== undefined && isDenyingVerb(source.tokens[sourceDenial]!.norm) && other.token - sourceDenial <= BESIDE + 1;
  const shared = near >= (isBeside ? LEAST_SHARED_IN_CLOSE_PASSAGE : leastShared(window)) ? near : hasObjectByPronoun(claim, window, index, sentence, other.token) || hasSubjectByPronoun(claim, window, sentence, other.token) ? Math.max(near, BY_PRONOUN) : 0;
  if (shared === 0) return undefined;
  const claimSpan = spanFrom(claim, claimDenial, term.token);
  const sourceSpan = spanFrom(source, sourceDenial, other.token);
  return { code: 'claim.contradicted', kind: 'negation', claim: claimSpan, sentence, source: sourceSpan, sourceText: source.text.slice(sourceSpan.start, sourceSpan.end), confidence: shared };
}

/** 'Failed to keep proper lists' says nothing against 'a fine over its lists': what failed, keeping them, is not spoken of there. */
function isAboutAnotherDeed(claim: Profile, window: Window, sentence: number, claimDenial: number | undefined, sourceDenial: number | undefined): boolean {
  const [profile, denial] = claimDenial === undefined ? [window.sentences[sentence]!, sourceDenial!] : [claim, claimDenial];
  const verb = deniedVerb(profile, denial);
  const at = profile.terms.findIndex(({ token }) => token === verb);
  if (verb === undefined || at < 0) return false;
  return claimDenial === undefined ? !window.alignment.matches.some((match) => match?.sentence === sentence && match.term === at) : window.alignment.matches[at] === undefined;
}

/** How many sentences behind a question may answer it. */
const ANSWERED_WITHIN = 5;

/** 'Will the League be a guest at the table?': who asks tells nothing, and what follows may deny it. */
function isAnswered({ article, first, sentences }: Window, sentence: number, token: number): boolean {
  const asks = sentences[sentence]!.tokens.find(({ kind, text }, at) => at > token && kind === 'mark' && /^[.?!]$/.test(text))?.text === '?';
  const next = first + sentence + 1;
  return asks && article.sentences.slice(next, next + ANSWERED_WITHIN).some((_, at) => sourceProfile(article, next + at).negations.length > 0);
}

/** 'Who speaks for the delegation' and 'the talks', 'was cleared' and 'lack of evidence': a verb and a noun that are alike only by their sense tell two things. */
function isOtherForm(claim: Profile, window: Window, index: number, source: Profile, other: Term): boolean {
  const { token } = claim.terms[index]!;
  const hasSubject = ({ tokens }: Profile, at: number): boolean => /^(?:who|which|that|he|she|it|they|was|were|been|has|have|had)$/.test(tokens[at - 1]?.norm ?? '') || /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
  return (window.alignment.matches[index]?.score ?? 0) < 0.9 && ((isNoun(source, other.token) && hasSubject(claim, token)) || (isNoun(claim, token) && hasSubject(source, other.token)));
}

const TURNING_DOWN = new Set(['reject', 'turn', 'refus', 'dismiss', 'declin', 'rebuff']);
/** How far before the noun of a deed its article may stand: 'a first written offer'. */
const ARTICLE_BEFORE = 3;

/** Whether a denial of the source turns down what the claim tells by a verb, so that nothing in its reach is denied: the offer, and the percent of it. */
function isOfDeedTurnedDown(claim: Profile, { alignment, sentences }: Window, sentence: number, denial: number): boolean {
  const source = sentences[sentence]!;
  return claim.terms.some((term, index) => {
    const match = alignment.matches[index];
    const other = match?.sentence === sentence ? source.terms[match.term]! : undefined;
    return other !== undefined && denialOf(source, other.token) === denial && isDeedTurnedDown(claim, term, source, other, denial);
  });
}

/** 'Offered 6 percent' where the union 'turned down an offer of 6 percent': what is turned down was made. */
function isDeedTurnedDown(claim: Profile, { norm, token }: Term, source: Profile, other: Term, denial: number): boolean {
  if (!TURNING_DOWN.has(stem(source.tokens[denial]!.norm)) || !/(?:ed|ing)$/.test(norm) || norm === other.norm || isNoun(claim, token)) return false;
  const between = source.tokens.slice(denial + 1, other.token);
  return between.slice(-ARTICLE_BEFORE).some((word) => /^(?:an?|the|its|his|her|their|any|this|that)$/.test(word.norm)) && !between.some((word) => word.norm === 'to');
}

/** 'Has not said that it will sell the mill in Orsk' is not refuted by what somebody said of a mill elsewhere, nor 'did not say whether it would' by anything said. */
function isSayingOfSomethingElse(claim: Profile, index: number, { alignment, sentences }: Window, sentence: number): boolean {
  const term = claim.terms[index]!;
  const { tokens, terms } = sentences[sentence]!;
  if (speechVerb(term.norm)?.strength !== 'plain') return false;
  if (claim.tokens[term.token + 1]?.norm === 'whether') return true;
  const verb = terms[alignment.matches[index]!.term]!.token;
  const isOfVerb = (other: number): boolean => !tokens.slice(Math.min(verb, other), Math.max(verb, other)).some(({ text }) => text === ';');
  return claim.terms.some(({ kind, token }, at) => kind === 'name' && token > term.token && !(alignment.matches[at]?.sentence === sentence && isOfVerb(terms[alignment.matches[at].term]!.token)));
}

/** 'Rejected the government's bill' denies nothing of the government. */
function isPossessor({ tokens }: Profile, token: number): boolean {
  return /['’]s?$/.test(tokens[token]!.text) || /^['’]s?$/.test(tokens[token + 1]?.text ?? '');
}

/** 'Has yet to apply' and 'if it applies', 'did not sign' and 'might sign': a condition or a possibility affirms nothing. */
function isLeftOpen(plain: Profile, token: number, denying: Profile, denial: number): boolean {
  const governor = modalityOf(plain.tokens, token);
  if (governor === undefined) return false;
  const isConditional = /^(?:if|unless|whether)$/.test(plain.tokens[governor]!.norm);
  return isConditional || (denying.tokens[denial]!.norm === 'yet' && !/^(?:must)$/.test(plain.tokens[governor]!.norm)) || (/^(?:may|might|could)$/.test(plain.tokens[governor]!.norm) && certaintyOf(plain.tokens, governor) === 'possible' && /^(?:did|has|have|had|was|were)$/.test(denying.tokens[denial - 1]?.norm ?? ''));
}

/** Whether another sentence of the window denies the claim's own words as the claim does: 'They did not name them' behind 'Prosecutors opened a case'. */
function isDeniedNearby(claim: Profile, term: Term, window: Window, sentence: number, claimDenial: number | undefined): boolean {
  if (claimDenial === undefined) return false;
  if (isTurnedDown(window, sentence + 1, term)) return true;
  const denied = claim.terms.filter(({ token }) => denialOf(claim, token) === claimDenial);
  return window.sentences.some((other, at) => at !== sentence && other.terms.some((there) => denied.some(({ stem: root, norm }) => root === there.stem && norm !== term.norm) && denialOf(other, there.token) !== undefined));
}

/** 'No vaccine is available' beside a passage on another vaccine: another sentence of the article has the same 'no' before the same word. */
function isNoneElsewhere(claim: Profile, { token, stem: root }: Term, { article }: Window, claimDenial: number | undefined): boolean {
  if (claimDenial !== token - 1 || claim.tokens[claimDenial]!.norm !== 'no') return false;
  return article.sentences.some((_, at) => {
    const { terms, tokens } = sourceProfile(article, at);
    return terms.some((other) => other.stem === root && tokens[other.token - 1]?.norm === 'no');
  });
}

/** 'A bridge will be built' says nothing against 'there is no bridge': what there is not may come. */
function isOnlyToCome(claim: Profile, { token }: Term, source: Profile, sourceDenial: number | undefined): boolean {
  if (sourceDenial === undefined || source.tokens[sourceDenial]!.norm !== 'no' || !source.tokens.slice(Math.max(0, sourceDenial - 3), sourceDenial).some(({ norm }) => norm === 'there')) return false;
  return claim.tokens.slice(token + 1, token + 1 + TO_COME_REACH).some(({ norm }, at, behind) => /^(?:will|would|shall|could|might|may)$/.test(norm) || (/^(?:is|are)$/.test(norm) && /^(?:to|planned|due|being)$/.test(behind[at + 1]?.norm ?? '')));
}

/** 'Ruled out giving up the pier' and 'the pier we do not give up': the source denies the very verb, and has its object in front of it. */
function isDeniedWithItsVerb(claim: Profile, { alignment, sentences }: Window, sentence: number, token: number, claimDenial: number | undefined): boolean {
  const source = sentences[sentence]!;
  return claimDenial !== undefined && claim.terms.some((verb, index) => {
    const match = alignment.matches[index];
    const there = match?.sentence === sentence && denialOf(claim, verb.token) === claimDenial ? source.terms[match.term]!.token : -1;
    const denial = there > token ? denialOf(source, there) : undefined;
    return denial !== undefined && denial > token && !source.tokens.slice(token + 1, there).some((between) => endsClause(between, true));
  });
}

/** 'The union demanded the nets. Brenn rejected this.', 'They offered a tent and a stove. He turned down the stove.': the next sentence denies what the one before it tells, or the word of it. */
function isTurnedDown({ article, first }: Window, sentence: number, term: Term): boolean {
  const at = first + sentence;
  if (at >= article.sentences.length || article.sentences[at]!.block !== article.sentences[at - 1]!.block) return false;
  const next = sourceProfile(article, at);
  const { tokens, negations, terms } = next;
  const isDisputed = tokens.some(({ norm }, verb) => /^(?:disput|contest|contradict|challeng|question)(?:e|es|ed|s)$/.test(norm) && /^(?:this|it|that|these|them)$/.test(tokens[verb + 1]?.norm ?? '') && tokens[verb + 2]?.kind !== 'word');
  return isDisputed || negations.some((denial) => isDenyingVerb(tokens[denial]!.norm) && (/^(?:this|it|that|these|them|both|[.;!])$/.test(tokens[denial + 1]?.norm ?? '.') || terms.some((other) => other.stem === term.stem && denialOf(next, other.token) === denial)));
}

/** 'I did not come to give speeches', somebody is quoted: what only a synonym of the claim's word is denied there is another deed. */
function isInQuotedSpeech(window: Window, index: number, source: Profile, other: Term): boolean {
  if ((window.alignment.matches[index]?.score ?? 0) >= 0.9) return false;
  const marks = source.tokens.slice(0, other.token).filter(({ text }) => /^["“”]$/.test(text)).length;
  return marks % 2 === 1;
}

/** Whether the source's verb has a pronoun behind it for what the claim names behind its own, and the sentence before has that: 'He would not challenge it'. */
function hasObjectByPronoun(claim: Profile, window: Window, index: number, sentence: number, verb: number): boolean {
  const [object, match] = [claim.terms.slice(index + 1).find(({ kind }) => kind === 'word' || kind === 'name'), claim.terms.slice(index + 1).findIndex(({ kind }) => kind === 'word' || kind === 'name')];
  const source = window.sentences[sentence]!;
  if (!object || window.alignment.coverage < COVERAGE_BY_PRONOUN || !/^(?:it|them|him|her|this|that)$/.test(source.tokens[verb + 1]?.norm ?? '')) return false;
  return window.alignment.matches[index + 1 + match]?.sentence === sentence - 1;
}

/** 'Ready to discuss the treaty' and 'unwilling to discuss this', behind a sentence that has the treaty: the verb behind both is the same, and its object is the pronoun's. */
function isOfDeedWithPronoun(claim: Profile, term: Term, window: Window, sentence: number, other: Term): boolean {
  const verb = claim.terms.findIndex(({ token }) => token > term.token);
  const match = window.alignment.matches[verb];
  if (verb < 0 || match?.sentence !== sentence || match.score < 0.9) return false;
  const { token } = window.sentences[sentence]!.terms[match.term]!;
  return token > other.token && token - other.token <= BESIDE && claim.terms[verb]!.token - term.token <= BESIDE && hasObjectByPronoun(claim, window, verb, sentence, token);
}

/** 'The owner asked for it to be treated as an emergency. The union refused.': a sentence of nothing but somebody and what they did goes on from the one before, which has the rest of the claim. */
function leavesOutObject(claim: Profile, term: Term, { alignment, sentences }: Window, sentence: number, other: Term): boolean {
  const { terms, tokens } = sentences[sentence]!;
  if (sentence === 0 || alignment.coverage < COVERAGE_BY_PRONOUN || terms.at(-1) !== other || terms.length > 3 || tokens.at(-1)?.kind !== 'mark') return false;
  const beside = terms.slice(0, -1);
  const isSubject = claim.terms.some(({ token }, index) => token < term.token && alignment.matches[index]?.sentence === sentence && beside.includes(terms[alignment.matches[index].term]!));
  return isSubject && claim.terms.some(({ token }, index) => token > term.token && alignment.matches[index]?.sentence === sentence - 1);
}

/** Whether the source's verb has 'he' or 'it' for its subject, for whom the claim names and the sentence before has, and the passage has all else of the claim: 'Hask has applied' and 'He has not applied'. */
function hasSubjectByPronoun(claim: Profile, window: Window, sentence: number, verb: number): boolean {
  const name = claim.terms.findLastIndex(({ kind }) => kind === 'name');
  const pronoun = window.sentences[sentence]!.tokens.findIndex(({ norm }) => /^(?:he|she|it|they)$/.test(norm));
  return name >= 0 && window.alignment.coverage >= COVERAGE_BY_SUBJECT && pronoun >= 0 && pronoun <= 1 && verb - pronoun <= SUBJECT_REACH && window.alignment.matches[name]?.sentence === sentence - 1;
}

function spanFrom(profile: Profile, denial: number | undefined, token: number): { start: number; end: number } {
  const first = denial === undefined ? token : Math.min(denial, token);
  return { start: profile.tokens[first]!.start, end: profile.tokens[token]!.end };
}

/** The word is missing in the source, which has its opposite in the same place; not in the sentence `except`, which has a word like it. */
function oppositeOf(claim: Profile, window: Window, term: Term, index: number, except?: number): Difference | undefined {
  let best: Difference | undefined;
  if (isShownByFigures(claim, window, term) || tellsHowFarApart(claim, term.norm, term.token)) return undefined;
  // A word like it in a better place is what the claim's word stands for.
  const match = except === undefined ? undefined : window.alignment.matches[index];
  const behind = (sentence: number, token: number): number => sharedSurroundings(claim, term.token, window, sentence, token, undefined, (own) => own < term.token);
  const atHome = match ? behind(match.sentence, window.sentences[match.sentence]!.terms[match.term]!.token) : 0;
  window.sentences.forEach((source, sentence) => {
    if (sentence === except) return;
    source.terms.forEach((other, at) => {
      const kind = oppositionOf(claim, term, source, other);
      if (kind === undefined || (kind !== 'unchanged' && isNoun(claim, term.token) !== isNoun(source, other.token))) return;
      // 'One was killed, the other survived': the claim has both words itself.
      if (claim.terms.some((mine) => mine.stem === other.stem)) return;
      if (isOfAnotherThing(claim, term, source, other) || hadGoneOn(claim, term) || isSaidOfAnother(claim, window, term, sentence, other) || isSaidBehindTurn(claim, window, term, sentence, other)) return;
      if (kind === 'loose' && !areInOneSlot(claim, window, index, sentence, at)) return;
      const near = sharedSurroundings(claim, term.token, window, sentence, other.token);
      const shared = near < leastShared(window) && (isOfDeedWithPronoun(claim, term, window, sentence, other) || leavesOutObject(claim, term, window, sentence, other)) ? BY_PRONOUN : near;
      if ((atHome > 0 && behind(sentence, other.token) < atHome && !isNearerAhead(claim, window, term, match!, sentence, other)) || isOnlyWished(claim, term, kind) || isOnlyMeant(claim, term, source, other)) return;
      if (shared < (kind === 'unchanged' ? LEAST_SHARED_IN_CLOSE_PASSAGE : leastShared(window)) || shared <= (best?.confidence ?? 0)) return;
      // 'Not open' is 'closed': a denial on one side and the opposite on the other agree.
      if (kind === 'unchanged' ? denialOf(claim, term.token) !== undefined : (denialOf(claim, term.token) === undefined) !== (denialOf(source, other.token) === undefined)) return;
      best = oppositeAt(claim, term.token, source, sentence, other.token, shared);
    });
  });
  return best && isToldLater(claim, term, window, best.sentence) ? undefined : best;
}

/** How many sentences behind 'the union refused' may have that it agreed. */
const LATER = 5;
/** How near before its verb the subject of such a sentence stands. */
const SUBJECT_BESIDE = 3;

/** Whether a later sentence of the story tells the claim's own word of the same one: 'On Friday the union agreed'. */
function isToldLater(claim: Profile, term: Term, { article, first }: Window, sentence: number): boolean {
  const subjects = claim.terms.filter(({ token, kind }) => token < term.token && (kind === 'word' || kind === 'name')).map(({ stem: root }) => root);
  const next = first + sentence + 1;
  return article.sentences.slice(next, next + LATER).some((_, at) => {
    const later = sourceProfile(article, next + at);
    const told = later.terms.find(({ stem: root, token }) => root === term.stem && denialOf(later, token) === undefined);
    return told !== undefined && later.terms.some(({ stem: root, token }) => token < told.token && told.token - token <= SUBJECT_BESIDE && subjects.includes(root));
  });
}

/** 'Found him guilty of both theft and fraud' where one sentence has the theft and the next 'They acquitted him of fraud': pronouns stand before the opposite, and behind it the very thing. */
function isNearerAhead(claim: Profile, window: Window, term: Term, home: { readonly sentence: number; readonly term: number }, sentence: number, other: Term): boolean {
  const ahead = (at: number, token: number): number => sharedSurroundings(claim, term.token, window, at, token, undefined, (own) => own > term.token ? false : true);
  const hasPronouns = window.sentences[sentence]!.tokens.slice(0, other.token + 2).some(({ norm }) => /^(?:he|she|they|it|him|her|them)$/.test(norm));
  return hasPronouns && ahead(sentence, other.token) > ahead(home.sentence, window.sentences[home.sentence]!.terms[home.term]!.token);
}

/** 'Three points less than it had promised': how far two figures are apart, and no deed. */
function tellsHowFarApart({ tokens, quantities }: Profile, norm: string, token: number): boolean {
  if (!/^(?:more|less|fewer|higher|lower)$/.test(norm) || tokens[token + 1]?.norm !== 'than') return false;
  return quantities.some(({ end }) => end <= tokens[token]!.start && token - tokens.findIndex(({ start }) => start >= end) <= 1);
}

const WISHING = /^(?:want(?:s|ed|ing)?|wish(?:es|ed)?|favou?r(?:s|ed|ing)?|back(?:s|ed)?|seek(?:s|ing)?|sought|propos(?:es|ed|ing)|demand(?:s|ed|ing)?|prefer(?:s|red)?|urg(?:es|ed|ing)|recommend(?:s|ed)?|support(?:s|ed)?|call(?:s|ed|ing)?|argu(?:es|ed|ing)|vot(?:es|ed|ing)|ask(?:s|ed|ing)?|plead(?:s|ed)?|expect(?:s|ed|ing)?|forecast(?:s|ing)?|hop(?:es|ed|ing))$/;
const WISH_REACH = 4;

/** 'Two members favoured a higher rate' says nothing against a rate that was left as it was. */
function isOnlyWished({ tokens }: Profile, { token }: Term, kind: 'plain' | 'loose' | 'unchanged'): boolean {
  return kind === 'unchanged' && tokens.slice(Math.max(0, token - WISH_REACH), token).some(({ norm }) => WISHING.test(norm));
}

/** 'May keep it for longer than planned' where the source has 'had wanted to give it up': what was meant may come otherwise. */
function isOnlyMeant(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const [own, theirs] = [modalityOf(claim.tokens, term.token), modalityOf(source.tokens, other.token)];
  if (own === undefined || theirs === undefined || !/^(?:may|might|could)$/.test(claim.tokens[own]!.norm)) return false;
  return /^(?:wanted|planned|intended|meant|hoped|promised|due|was|were|had)$/.test(source.tokens[theirs]!.norm) || claim.tokens.some(({ norm }, at) => norm === 'than' && /^(?:planned|intended|expected|foreseen|announced)$/.test(claim.tokens[at + 1]?.norm ?? ''));
}

/** 'Had been going on for eight months' beside 'ending eight months of talks': what had gone on may have ended. */
function hadGoneOn({ tokens }: Profile, { norm, token }: Term): boolean {
  return norm.endsWith('ing') && tokens[token - 1]?.norm === 'been' && tokens[token - 2]?.norm === 'had';
}

/** 'Admitted that the nets had holes' beside 'conceded that the nets had holes, but rejected the blame': what is admitted stands before the rejection, with a verb of its own. */
function isSaidOfAnother(claim: Profile, { alignment, sentences }: Window, term: Term, sentence: number, other: Term): boolean {
  const source = sentences[sentence]!;
  if (speechVerb(term.norm) === undefined || speechVerb(other.norm) === undefined) return false;
  const turn = source.tokens.slice(0, other.token).findLastIndex(({ norm, text }) => text === ';' || /^(?:but|while|whereas|although|though|yet)$/.test(norm));
  if (turn < 0) return false;
  const end = claim.tokens.findIndex((token, at) => at > term.token && endsClause(token, true));
  const said = claim.terms.flatMap(({ token }, index) => (token > term.token && (end < 0 || token < end) && alignment.matches[index]?.sentence === sentence ? [source.terms[alignment.matches[index].term]!.token] : []));
  return said.length > 1 && said.every((at) => at < turn && source.tokens.slice(0, at).some(({ norm }) => speechVerb(norm) !== undefined));
}

/** 'Denied that the holes had sunk it' beside 'conceded that the nets had holes, but rejected that they had sunk it': what the claim says last stands behind the turn, with a verb of its own. */
function isSaidBehindTurn(claim: Profile, { alignment, sentences }: Window, term: Term, sentence: number, other: Term): boolean {
  const source = sentences[sentence]!;
  if (speechVerb(term.norm) === undefined || speechVerb(other.norm) === undefined) return false;
  const turn = source.tokens.findIndex(({ norm }, at) => at > other.token && /^(?:but|while|whereas|although|though|yet)$/.test(norm) && source.tokens.slice(at + 1, at + 3).some((verb) => speechVerb(verb.norm) !== undefined));
  const last = claim.terms.findLastIndex(({ token }, index) => token > term.token && alignment.matches[index]?.sentence === sentence);
  return turn >= 0 && last >= 0 && source.terms[alignment.matches[last]!.term]!.token > turn;
}

/** How far behind a verb that tells a direction its object may stand. */
const OBJECT_BEHIND = 3;

/** 'Lowered its forecast' where a headline has 'forecasts missed and bid is raised': what went up there is named, and is nothing that the claim speaks of. */
function isOfAnotherThing(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  if (directionOf(term.norm) === 0 || directionOf(other.norm) === 0 || !/^(?:is|are|was|were|been|be|being)$/.test(source.tokens[other.token - 1]?.norm ?? '')) return false;
  const thing = source.terms.findLast(({ token, kind }) => token < other.token - 1 && other.token - token <= OBJECT_BEHIND && kind === 'word');
  return thing !== undefined && !claim.terms.some((own) => likeness(claim, own, source, thing) >= LEAST_LIKENESS_OF_THING);
}

/** 'Fell from 6 to 5 percent' where the passage has '5 percent, after 6': its figures say which way it went, whatever its verb measures ('prices rose by 5 percent, after 6'). */
function isShownByFigures(claim: Profile, { alignment, sentences }: Window, { norm }: Term): boolean {
  const direction = directionOf(norm);
  if (direction === 0) return false;
  const figures = claim.terms.flatMap((term, index) => {
    const match = term.kind === 'figure' ? alignment.matches[index] : undefined;
    return match ? [{ own: term, sentence: match.sentence, other: sentences[match.sentence]!.terms[match.term]! }] : [];
  });
  return figures.some((a, at) =>
    figures.slice(at + 1).some((b) => {
      const earlier = earlierOf(claim, a.own, b.own);
      if (earlier === undefined || a.sentence !== b.sentence || a.other.kind !== 'figure' || b.other.kind !== 'figure') return false;
      const [from, to] = earlier === a.own ? [a, b] : [b, a];
      const change = claim.quantities[to.own.value!]!.min - claim.quantities[from.own.value!]!.min;
      return Math.sign(change) === direction && earlierOf(sentences[a.sentence]!, a.other, b.other) === from.other;
    }),
  );
}

/** 'The end' and 'to extend' are no opposites: one is a thing, the other a deed. */
function isNoun(profile: Profile, token: number): boolean {
  return /^(?:the|a|an|this|that|its|their|his|her|our|any|no|of)$/.test(profile.tokens[token - 1]?.norm ?? '');
}

function oppositeAt(claim: Profile, token: number, source: Profile, sentence: number, other: number, confidence: number): Difference {
  const [at, there] = [claim.tokens[token]!, source.tokens[other]!];
  return { code: 'claim.contradicted', kind: 'opposite', claim: { start: at.start, end: at.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence };
}

/** The figure is on both sides; next to it one says up and the other says down. */
function directionAt(claim: Profile, window: Window, term: Term, sentence: number, sourceTerm: number): Difference | undefined {
  const source = window.sentences[sentence]!;
  const other = source.terms[sourceTerm]!;
  // 'The second quarter' goes no way.
  if (other.kind !== 'figure' || [claim.quantities[term.value!]!, source.quantities[other.value!]!].some(({ kind }) => kind === 'ordinal')) return undefined;
  const own = nearestDirection(claim, term);
  const theirs = nearestDirection(source, other);
  if (own && tellsHowFarApart(claim, claim.tokens[own.token]!.norm, own.token)) return undefined;
  if (!own || !theirs || own.direction === theirs.direction || stem(claim.tokens[own.token]!.norm) === stem(source.tokens[theirs.token]!.norm)) return undefined;
  // 'Reduce costs by 30 percent and create a more pleasant office': the source has the claim's own word in the clause before.
  if (theirs.token > other.token && source.tokens.slice(0, other.token).some(({ norm }) => stem(norm) === stem(claim.tokens[own.token]!.norm)) && !source.terms.some(({ kind, token }) => kind === 'figure' && token < other.token)) return undefined;
  if (denialOf(claim, own.token) !== undefined || denialOf(source, theirs.token) !== undefined || isQualified(claim, source, claim.tokens[own.token]!, source.tokens[theirs.token]!)) return undefined;
  return oppositeAt(claim, own.token, source, sentence, theirs.token, 0.8);
}
