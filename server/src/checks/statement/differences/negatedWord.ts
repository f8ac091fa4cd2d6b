import type { Article } from '../../../articles/article.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { isDenyingVerb } from '../denials.js';
import { certaintyOf, modalityOf } from '../modality.js';
import { deniedVerb, denialOf, deniesOtherwise, endsClause, isDeniedBehind, isOfAccusation, undecidedBy } from '../negation.js';
import type { Profile, Term } from '../profile.js';
import { sentencesWithAny, sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { BESIDE, BY_PRONOUN, hasObjectByPronoun, isNoun, LEAST_SHARED_IN_CLOSE_PASSAGE, leastShared } from './polarityPlace.js';

/** A claim whose subject is a pronoun in the source must else be told whole, its verb near to the pronoun. */
const COVERAGE_BY_SUBJECT = 0.9;
const SUBJECT_REACH = 5;
/** How far behind a noun its verb may tell that it is still to come. */
const TO_COME_REACH = 5;

/** Words by which a claim itself leaves something open. */
const OPEN = /^(?:may|might|could|can|would|possib(?:le|ly|ility|ilities)|perhaps|hint(?:s|ed|ing)?|open|threaten(?:s|ed|ing)?|threats?|consider(?:s|ed|ing)?|option|prospect|whether|if)$/;

/** The word is on both sides, and one of them denies it. */
export function negationAt(claim: Profile, window: Window, index: number, sentence: number, sourceTerm: number): Difference | undefined {
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
  const [undenied, at] = claimDenial === undefined ? [claim, term.token] : [source, other.token];
  if (isDeniedBehind(undenied, at) || isDeniedByItsObject(undenied, at)) return undefined;
  if (claimDenial !== undefined && isOfferTurnedDown(claim, claimDenial, source, other.token)) return undefined;
  if (sourceDenial !== undefined && isWhatIsNeeded(claim, source)) return undefined;
  if (isAboutAnotherDeed(claim, window, index, sentence, claimDenial, sourceDenial)) return undefined;
  const [denying, denial, plain, plainToken] = claimDenial === undefined ? [source, sourceDenial!, claim, term.token] : [claim, claimDenial, source, other.token];
  const [deniedIn, deniedToken] = claimDenial === undefined ? [source, other.token] : [claim, term.token];
  if (sourceDenial !== undefined && isOfDeedTurnedDown(claim, window, sentence, sourceDenial)) return undefined;
  if (isPossessor(deniedIn, deniedToken) || isOfAccusation(denying, denial, plain) || isLeftOpen(plain, plainToken, denying, denial) || isDeniedNearby(claim, term, window, sentence, claimDenial) || isDeniedWithItsVerb(claim, window, sentence, other.token, claimDenial) || isNoneElsewhere(claim, term, window, claimDenial) || isOnlyToCome(claim, term, source, sourceDenial) || isInQuotedSpeech(window, index, source, other)) return undefined;
  if (isSayingOfSomethingElse(claim, index, window, sentence) || (sourceDenial !== undefined && isToldBehind(claim, term, source, other))) return undefined;
  // 'Strictly enforced' of 'never enforced': an adverb beside the word tells nothing of its place.
  const near = sharedSurroundings(claim, term.token, window, sentence, other.token, undefined, (token) => token === term.token - 1 && claim.tokens[token]!.norm.endsWith('ly'));
  const isBeside = sourceDenial !== undefined && isDenyingVerb(source.tokens[sourceDenial]!.norm) && other.token - sourceDenial <= BESIDE + 1;
  const shared = near >= (isBeside ? LEAST_SHARED_IN_CLOSE_PASSAGE : leastShared(window)) ? near : hasObjectByPronoun(claim, window, index, sentence, other.token) || hasSubjectByPronoun(claim, window, sentence, other.token) ? Math.max(near, BY_PRONOUN) : 0;
  if (shared === 0) return undefined;
  const claimSpan = spanFrom(claim, claimDenial, term.token);
  const sourceSpan = spanFrom(source, sourceDenial, other.token);
  return { code: 'claim.contradicted', kind: 'negation', claim: claimSpan, sentence, source: sourceSpan, sourceText: source.text.slice(sourceSpan.start, sourceSpan.end), confidence: shared };
}

/** 'Will pay no compensation' and 'refuses to pay compensation': who does a thing to none of it does not do it. 'No more than ten' are some. */
function isDeniedByItsObject({ tokens }: Profile, verb: number): boolean {
  const [no, next] = [tokens[verb + 1]?.norm ?? '', tokens[verb + 2]?.norm ?? ''];
  return /^(?:nothing|nobody|none)$/.test(no) || (no === 'no' && !/^(?:longer|more|less|fewer|later|sooner|earlier|doubt)$/.test(next));
}

/** 'Velm denied the charge and then admitted it', 'denied that it had shelled the port, but admitted that its ships had been near it': behind what is denied the source has the claim's own verb of speech, which it does not deny. */
function isToldBehind(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const turn = source.tokens.findIndex(({ norm }, at) => at > other.token && /^(?:but|then)$/.test(norm));
  if (turn < 0) return false;
  return claim.terms.some(({ token, norm, stem: root }) => token < term.token && speechVerb(norm) !== undefined && denialOf(claim, token) === undefined && source.terms.some((told) => told.token > turn && told.stem === root && denialOf(source, told.token) === undefined));
}

/** 'Turned down a chair abroad' and 'they offered you a chair abroad': who offers a thing says nothing of whether it is taken. */
function isOfferTurnedDown(claim: Profile, denial: number, { tokens }: Profile, token: number): boolean {
  return TURNING_DOWN.has(stem(claim.tokens[denial]!.norm)) && tokens.slice(Math.max(0, token - OFFER_REACH), token).some(({ norm }) => /^(?:offer(?:s|ed|ing)?|propos(?:e|es|ed|al|als)|invit(?:e|es|ed|ation)|asked|propositioned)$/.test(norm));
}

const OFFER_REACH = 7;

const NEEDING = /^(?:need(?:s|ed)?|requires?|required|must|mandatory|compulsory|obliged|only)$/;

/** 'Ships need a pilot' and 'ships may not pass without a pilot': what nobody may do without something needs it. */
function isWhatIsNeeded(claim: Profile, { tokens, negations }: Profile): boolean {
  if (claim.negations.length > 0 || !claim.tokens.some(({ norm }) => NEEDING.test(norm))) return false;
  return negations.some((denial) => tokens.slice(denial + 2).some(({ norm }, at, behind) => /^(?:without|unless|except|until)$/.test(norm) && !behind.slice(0, at).some((between) => endsClause(between, true))));
}

/** 'Failed to keep proper lists' says nothing against 'a fine over its lists': what failed, keeping them, is not spoken of there. */
function isAboutAnotherDeed(claim: Profile, window: Window, index: number, sentence: number, claimDenial: number | undefined, sourceDenial: number | undefined): boolean {
  if (claimDenial !== undefined && (isObjectOfUntoldDeed(claim, window, index, claimDenial) || isDeedOfCondition(claim, window, claimDenial))) return true;
  if (sourceDenial !== undefined && isObjectOfOtherDeed(window, index, sentence, sourceDenial)) return true;
  const [profile, denial] = claimDenial === undefined ? [window.sentences[sentence]!, sourceDenial!] : [claim, claimDenial];
  const verb = deniedVerb(profile, denial);
  const at = profile.terms.findIndex(({ token }) => token === verb);
  if (verb === undefined || at < 0) return false;
  return claimDenial === undefined ? !window.alignment.matches.some((match) => match?.sentence === sentence && match.term === at) : window.alignment.matches[at] === undefined;
}

/** 'Has not abolished electronic voting' and 'before Lorrin votes': the passage has nothing of what is denied, and another form of its object. */
function isObjectOfUntoldDeed(claim: Profile, { alignment, sentences }: Window, index: number, denial: number): boolean {
  const [term, match] = [claim.terms[index]!, alignment.matches[index]!];
  // 'Neither Holm nor Brand expected …' has its deed behind the names.
  const deed = claim.terms.findIndex(({ token, kind }) => token > denial && kind !== 'name');
  return deed >= 0 && deed < index && alignment.matches[deed] === undefined && sentences[match.sentence]!.terms[match.term]!.norm !== term.norm;
}

/** How far before a verb the 'if' of its clause may stand. */
const CONDITION_REACH = 7;

/** 'Has not asked the army for help' and 'the army is ready if the governor asks': the passage tells of the deed as a condition alone. */
function isDeedOfCondition(claim: Profile, { alignment, sentences }: Window, denial: number): boolean {
  const match = alignment.matches[claim.terms.findIndex(({ token }) => token > denial)];
  if (match === undefined) return false;
  const { tokens, terms } = sentences[match.sentence]!;
  const at = terms[match.term]!.token;
  const before = tokens.slice(Math.max(0, at - CONDITION_REACH), at);
  const condition = before.findLastIndex(({ norm }) => /^(?:if|unless|whether|should)$/.test(norm));
  return condition >= 0 && !before.slice(condition + 1).some((between) => endsClause(between, true));
}

/** 'Will not return the advance, which is paid' and 'the advance has been paid': what is not done to it is nothing that the claim tells. */
function isObjectOfOtherDeed({ alignment, sentences }: Window, index: number, sentence: number, denial: number): boolean {
  const { tokens, terms } = sentences[sentence]!;
  const there = terms[alignment.matches[index]!.term]!.token;
  const deed = terms.findIndex(({ token }) => token > denial);
  const verb = terms[deed];
  if (!verb || verb.token >= there || !/^(?:not|never|n't|nor)$|n['’]t$/.test(tokens[denial]!.norm) || verb.token - denial > 1 || !/^(?:the|an?|its|their|his|her|any|that|this)$/.test(tokens[verb.token + 1]?.norm ?? '')) return false;
  // The object alone is shared, and behind it a clause goes on about it.
  const isTold = alignment.matches.some((match) => match?.sentence === sentence && match.term === deed);
  return !isTold && tokens[there + 1]?.text === ',' && /^(?:which|that|who)$/.test(tokens[there + 2]?.norm ?? '');
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
  if (isTurnedDown(window, sentence + 1, term) || isCalledWrong(window.article, term) || isMissingByPronoun(claim, claimDenial, window, sentence)) return true;
  const denied = claim.terms.filter(({ token }) => denialOf(claim, token) === claimDenial);
  return window.sentences.some((other, at) => at !== sentence && other.terms.some((there) => denied.some(({ stem: root, norm }) => root === there.stem && norm !== term.norm) && denialOf(other, there.token) !== undefined));
}

/** 'Without the reform' beside 'a reform … Without it': the sentence behind, or one of the passage, has the denial before a pronoun. */
function isMissingByPronoun(claim: Profile, claimDenial: number, { article, first, sentences }: Window, sentence: number): boolean {
  if (claim.tokens[claimDenial]!.norm !== 'without') return false;
  const behind = Array.from({ length: Math.max(2, sentences.length - sentence) }, (_, at) => first + sentence + at).filter((at) => at < article.sentences.length);
  return behind.some((at) => sourceProfile(article, at).tokens.some(({ norm }, token, tokens) => norm === 'without' && /^(?:it|them|this|that|these|him|her)$/.test(tokens[token + 1]?.norm ?? '')));
}

const WRONG = new Set(['wrong', 'incorrect', 'untrue', 'false', 'mistaken', 'inaccurate', 'erroneous']);
const WRONG_STEMS = [...WRONG].map(stem);
const STATED = /^(?:statements?|reports?|reported|claims?|claimed|information|account|said|stated)$/;

/** 'An earlier statement that he had been in his car was wrong': the article itself takes back what another sentence of it tells. */
function isCalledWrong(article: Article, { stem: root }: Term): boolean {
  // Few sentences call anything wrong, whatever else is said of it.
  return sentencesWithAny(article, WRONG_STEMS).some((at) => {
    const { tokens, terms } = sourceProfile(article, at);
    return terms.some((term) => term.stem === root) && tokens.some(({ norm }) => WRONG.has(norm)) && tokens.some(({ norm }) => STATED.test(norm));
  });
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
