import type { Quantity } from '../../text/quantities.js';
import type { CheckContext } from '../context.js';
import { deedOfAnother } from './actors/deedOfAnother.js';
import { accuserDifferences, deniedByAccuser } from './actors/accuserDifference.js';
import { actorDifferences, bearsOutActors, isToldFromOtherSide } from './actors/actorDifference.js';
import { exchangedAppointments } from './differences/appointmentExchange.js';
import { ascribedCauses } from './differences/ascribedCause.js';
import { belongingDifferences } from './differences/belongingDifference.js';
import { causeDifferences } from './differences/causeDifference.js';
import { exchangedClauses } from './differences/clauseExchange.js';
import { casualtyDifferences } from './differences/casualtyDifference.js';
import { certaintyDifferences } from './differences/certaintyDifference.js';
import { exchangedComparisons } from './differences/comparisonExchange.js';
import { conditionDifferences, conditionsAgree } from './differences/conditionDifference.js';
import { contactDifferences } from './differences/contactDifference.js';
import { correctedVerbs } from './differences/correction.js';
import { exchangedByPreposition, otherDoer } from './differences/byExchange.js';
import { absentThings } from './differences/absentThing.js';
import { exchangedDenials } from './differences/denialExchange.js';
import { deniedDeeds } from './differences/deedDenial.js';
import { degreeDifferences } from './differences/degreeDifference.js';
import { dealDifferences } from './differences/dealDifference.js';
import { deedElsewhere, isDeedTold } from './differences/deedElsewhere.js';
import { deniedElsewhere } from './differences/deniedElsewhere.js';
import type { Difference, PlacedDifference } from './difference.js';
import { droppedConditions } from './differences/droppedCondition.js';
import { elidedPredicates, isBorneOutByEllipsis } from './differences/elidedPredicate.js';
import { expectationDifferences } from './differences/expectationDifference.js';
import { failedDeeds } from './differences/failedDeed.js';
import { extentDifferences } from './differences/extentDifference.js';
import { tellsTheOthers } from './figures/derivedByCue.js';
import { tellsOtherPart } from './figures/otherPart.js';
import { wrongShare } from './figures/accountsFor.js';
import { countsOfThem } from './figures/countOfThem.js';
import { countsOfWhich } from './figures/countOfWhich.js';
import { courseDifferences, isCourseTold } from './figures/courseDifference.js';
import { measureDifferences } from './figures/measureDifference.js';
import { namedFigures } from './figures/namedFigure.js';
import { multipleDifferences } from './figures/multipleDifference.js';
import { figuresOfOtherDeeds } from './figures/figureDeed.js';
import { countsTheSame, coverageOfWords, fitOfFigure, figureDifferences } from './figures/figureDifference.js';
import { isDatedSoInItsPart } from './figures/datedPart.js';
import { exchangedFiguresOfClauses } from './figures/figuresOfClauses.js';
import { exchangedFigures } from './figures/figureExchange.js';
import { figuresOfOtherDates } from './figures/figureOfDate.js';
import { hasDeedToItself } from './figures/deedOfFigure.js';
import { valueOfAnotherClause } from './figures/otherClauseValue.js';
import { figuresOfOtherSide } from './figures/figureSide.js';
import { identityDifferences } from './differences/identityDifference.js';
import { inclusionDifferences } from './differences/inclusionDifference.js';
import { keepingDifferences } from './differences/keepingDifference.js';
import { legalStageDifferences } from './differences/legalStage.js';
import { modalityDifferences } from './differences/modalityDifference.js';
import { nameDifferences } from './differences/nameDifference.js';
import { namesakeDifferences } from './differences/namesakeDifference.js';
import { sharedSurroundings } from './nearness.js';
import { exchangedAroundVerb } from './differences/orderExchange.js';
import { detailsOfAnotherClause } from './differences/otherClauseDetail.js';
import { otherPlea } from './differences/pleaDifference.js';
import { polarityDifferences } from './differences/polarityDifference.js';
import type { Profile } from './profile.js';
import { motionOutcomes } from './differences/motionOutcome.js';
import { oppositePrepositions } from './differences/oppositePreposition.js';
import { openQuestions } from './differences/openQuestion.js';
import { noSuchThing } from './differences/noSuchThing.js';
import { exchangedNations } from './differences/nationExchange.js';
import { pendingConsents } from './differences/pendingConsent.js';
import { exchangedResponses } from './differences/responseDifference.js';
import { sceneDifferences } from './differences/sceneDifference.js';
import { sequenceDifferences } from './differences/sequenceDifference.js';
import { shareDifferences } from './figures/shareDifference.js';
import { sisterDifferences } from './differences/sisterDifference.js';
import { speakerDifferences } from './actors/speakerDifference.js';
import { speciesDifferences } from './differences/speciesDifference.js';
import { stanceDifferences } from './differences/stanceDifference.js';
import { subjectDifferences } from './actors/subjectDifference.js';
import { earlierForLater, stagesDifferences } from './figures/stagesDifference.js';
import { rateDifferences } from './figures/rateDifference.js';
import { soleDateDifferences, weekdayDifferences } from './figures/weekdayDifference.js';
import { weekdaysOfClauses } from './figures/weekdayOfClause.js';
import { sourceProfiles } from './sourceProfiles.js';
import { unanimityDifferences } from './differences/unanimityDifference.js';
import { verbatimDenials } from './differences/verbatimDenial.js';
import { isUnanswered, unanswered } from './differences/unanswered.js';
import { unknownCauses } from './differences/unknownCause.js';
import { voteStances } from './differences/voteStance.js';
import { exchangedVotes } from './figures/voteExchange.js';
import { vagueSpanDifferences } from './figures/vagueSpan.js';
import type { Window } from './window.js';

/** How much less of the claim another passage may have than the differing one would have with the claim's words, and still clear it. */
const NEARLY_AS_GOOD = 0.15;
/** How much less of the claim than the best passage one may have, the differing words granted, to contradict it. */
const CONTRADICTS_WITHIN = 0.1;
/** How much of what the differing passage has of the claim's words another article must have to tell of the same matter. */
const ON_THE_MATTER = 0.25;
/** How much worse than in the differing passage the figure of the claim may fit where another passage has it, and still be that passage's. */
const PLACED_WITHIN = 0.35;
/** How much less of what stands around the opposite another passage may have around the claim's own word, and still clear it. */
const IN_PLACE_WITHIN = 0.3;
/** The likeness of figures and days that are one, or within the other's bounds. */
const SAME_VALUE = 0.95;
/** How much of the words of a claim a passage has that tells the same but for a figure, and how little one that has no more than the figure. */
const NEARLY_VERBATIM = 0.95;
const OF_LITTLE = 0.4;
/** The weight of a name that few articles have. */
const TELLING_NAME = 0.7;
/** Passages that are looked at for differences. */
const LOOKED_AT = 3;

/** Differences in how a word is said that both sides have: a passage that has the word too does not clear it, unless it says it as the claim does. */
const ON_SHARED_WORDS: ReadonlyMap<Difference['kind'], (claim: Profile, window: Window) => Difference[]> = new Map([
  ['negation', (claim, window) => [...polarityDifferences(claim, window), ...verbatimDenials(claim, window)]],
  ['modality', (claim, window) => [...modalityDifferences(claim, window), ...droppedConditions(claim, window)]],
  ['extent', (claim, window) => [...extentDifferences(claim, window), ...shareDifferences(claim, window), ...degreeDifferences(claim, window)]],
]);

/**
 * The typed differences between a claim and the passages that match it best. One that another passage, as good as this one would be without it,
 * does not have is none: the claim may rest on that passage. Differences of the first passage that has any are given.
 */
export async function findDifferences(claim: Profile, windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<readonly PlacedDifference[]> {
  const best = windows[0];
  if (!best) return [];
  for (const window of windows.slice(0, LOOKED_AT)) {
    for await (const found of differencesWith(claim, window, context, signal)) {
      const standing: Difference[] = [];
      for (const difference of found) if (await stands(claim, difference, window, windows, context, signal)) standing.push(difference);
      if (standing.length > 0) return standing.map((difference) => ({ window, ...difference }));
    }
  }
  const denied = deniedElsewhere(claim, windows) ?? noSuchThing(claim, windows) ?? wrongShare(claim, windows) ?? otherPlea(claim, windows) ?? (await valueOfAnotherClause(claim, windows)) ?? (await deedElsewhere(claim, windows, context, signal)) ?? (await deedOfAnother(claim, windows, context, signal));
  return denied && !tellsOtherPart(claim, denied.window.sentences[denied.sentence]!, denied) ? [denied] : [];
}

async function stands(claim: Profile, difference: Difference, window: Window, windows: readonly Window[], context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  // What differs may stand in the passage too, in another place.
  const granted = Math.min(1, window.alignment.coverage + shareOf(claim, difference));
  if (granted < windows[0]!.alignment.coverage - CONTRADICTS_WITHIN) return false;
  // 'Pleaded not guilty' is not told by 'pleaded guilty'.
  if (difference.kind === 'negation' && !claim.negations.some((denial) => claim.tokens[denial]!.norm === 'not' && isWithin(claim, denial, difference)) && (await isDeedTold(claim, difference.claim, window.article, context, signal))) return false;
  if (isDatedSoInItsPart(claim, difference, windows) || isOfTheOthers(claim, window, difference) || tellsOtherPart(claim, window.sentences[difference.sentence]!, difference) || (difference.kind === 'negation' && (isBorneOutByEllipsis(claim, window) || (await isUnanswered(claim, window))))) return false;
  const rivals = windows.filter((rival) => rival !== window);
  if (difference.kind === 'actor') {
    for (const rival of rivals) if (await bearsOutActors(claim, rival)) return false;
    // Another passage that has as much of the claim, and nothing exchanged, may be the one that it rests on.
    const isOfClauses = exchangedClauses(claim, window).length > 0;
    if (isOfClauses && rivals.some((rival) => rival.alignment.coverage >= window.alignment.coverage - CONTRADICTS_WITHIN && exchangedClauses(claim, rival).length === 0)) return false;
  }
  // Where actor and object are exchanged the passage has all the words itself; that another one has them clears nothing.
  if (difference.kind === 'actor' && clears(claim, window, difference)) return true;
  return !rivals.some((rival) => hasFigureOf(claim, window, rival, difference) || hasAllValues(claim, window, rival, difference) || isOfWhomTheClaimNames(claim, window, rival, difference) || (rival.alignment.coverage >= granted - NEARLY_AS_GOOD && clears(claim, rival, difference)));
}

async function* differencesWith(claim: Profile, window: Window, context: CheckContext, signal: AbortSignal | undefined): AsyncGenerator<readonly Difference[], void, undefined> {
  const found: Difference[] = [...figureDifferences(claim, window)];
  for (const difference of polarityDifferences(claim, window)) {
    const isBorneOut = difference.kind === 'opposite' && isCourseTold(claim, window);
    if (!isBorneOut && !conditionsAgree(claim, window) && !(await isToldFromOtherSide(claim, window, difference))) found.push(difference);
  }
  if (found.length > 0) yield found;
  for (const look of [verbatimDenials, correctedVerbs, failedDeeds, inclusionDifferences, exchangedComparisons, exchangedAppointments, contactDifferences, exchangedDenials, absentThings, causeDifferences, ascribedCauses, unknownCauses, exchangedVotes, voteStances, exchangedFigures, casualtyDifferences, stagesDifferences, earlierForLater, countsOfThem, countsOfWhich, figuresOfOtherDates, weekdayDifferences, soleDateDifferences, figuresOfOtherSide, multipleDifferences, measureDifferences, namedFigures, rateDifferences, vagueSpanDifferences, exchangedClauses, exchangedByPreposition, otherDoer, exchangedAroundVerb, exchangedNations, expectationDifferences, conditionDifferences, droppedConditions, motionOutcomes, elidedPredicates, exchangedResponses, sequenceDifferences, legalStageDifferences, belongingDifferences, modalityDifferences, certaintyDifferences, openQuestions, pendingConsents, extentDifferences, shareDifferences, degreeDifferences, courseDifferences, unanimityDifferences, oppositePrepositions, sisterDifferences, speciesDifferences]) {
    const others = look(claim, window);
    if (others.length > 0) yield others;
  }
  for (const look of [unanswered, deniedDeeds, exchangedFiguresOfClauses, weekdaysOfClauses, stanceDifferences, keepingDifferences, figuresOfOtherDeeds, sceneDifferences, dealDifferences, speakerDifferences, detailsOfAnotherClause, actorDifferences, subjectDifferences, accuserDifferences, deniedByAccuser, identityDifferences, namesakeDifferences, nameDifferences]) {
    const others = await look(claim, window, context, signal);
    if (others.length > 0) yield others;
  }
}

/** 'Of the 97 patients 83 are not in intensive care' denies nothing of a passage that has 14 in it. */
function isOfTheOthers(claim: Profile, { article }: Window, { kind, claim: { start, end } }: Difference): boolean {
  return kind === 'negation' && claim.negations.some((denial) => claim.tokens[denial]!.start >= start && claim.tokens[denial]!.end <= end && tellsTheOthers(claim, denial, sourceProfiles(article)));
}

/** Share of the claim's weight that the differing words have; a denial adds nothing that a passage could lack. */
export function shareOf(claim: Profile, difference: Difference): number {
  if (ON_SHARED_WORDS.has(difference.kind)) return 0;
  let [total, own] = [0, 0];
  for (const term of claim.terms) {
    total += term.weight;
    if (isWithin(claim, term.token, difference)) own += term.weight;
  }
  return total === 0 ? 0 : own / total;
}

function isWithin(claim: Profile, token: number, difference: Difference): boolean {
  return claim.tokens[token]!.start >= difference.claim.start && claim.tokens[token]!.end <= difference.claim.end;
}

/** Whether another passage has the claim's figure, counting the same thing: then the sources disagree, or speak of different moments, and neither is wrong. */
function hasFigureOf(claim: Profile, window: Window, rival: Window, difference: Difference): boolean {
  if (difference.kind !== 'figure') return false;
  const own = claim.quantities.find(({ number }) => number.start === difference.claim.start);
  if (rival.article === window.article && isOfItsDeed(claim, window, rival, difference)) return true;
  // Another article has the figure by chance, unless it tells of the same matter.
  const isOnTheMatter = rival.article !== window.article && coverageOfWords(claim, rival) >= ON_THE_MATTER * coverageOfWords(claim, window);
  // 'All 212 passengers and 36 crew' of a passage that has all but the figure: of the crew of other days no more is told than that.
  const isOfLittle = rival.article === window.article && own !== undefined && coverageOfWords(claim, window) >= NEARLY_VERBATIM && coverageOfWords(claim, rival) <= OF_LITTLE;
  return own !== undefined && !isOfLittle && rival.sentences.some(({ quantities }) => quantities.some((other) => countsTheSame(own, other) || (isOnTheMatter && isTellingFigure(own) && own.min === other.min && own.max === other.max && own.kind === other.kind)));
}

/** Whether another passage of the article has the claim's figure behind the claim's own deed, of which the differing sentence has nothing. */
function isOfItsDeed(claim: Profile, window: Window, rival: Window, difference: Difference): boolean {
  return claim.terms.some((term, index) => {
    const match = term.kind === 'figure' && isWithin(claim, term.token, difference) ? rival.alignment.matches[index] : undefined;
    const home = match && rival.sentences[match.sentence]!;
    return home !== undefined && home.terms[match!.term]!.kind === 'figure' && hasDeedToItself(claim, term, home, home.terms[match!.term]!, window.sentences[difference.sentence]!);
  });
}

/** Whether another passage of the article has every date and figure of the claim, of which there are several, and nearly as much of its words: then it is what the claim tells. */
function hasAllValues(claim: Profile, window: Window, rival: Window, { kind }: Difference): boolean {
  if (kind !== 'date' || rival.article !== window.article) return false;
  const values = claim.terms.flatMap((term, index) => (term.kind === 'figure' || term.kind === 'date' ? [rival.alignment.matches[index]] : []));
  return values.length > 1 && values.every((match) => match !== undefined && match.score >= SAME_VALUE) && rival.alignment.coverage >= window.alignment.coverage - CONTRADICTS_WITHIN;
}

/** Whether another article has the very figure or day of the claim and a name of it that the differing passage lacks: 'Mona Ghali, in office since August' is not refuted by another governor's mandate. */
function isOfWhomTheClaimNames(claim: Profile, window: Window, rival: Window, difference: Difference): boolean {
  if ((difference.kind !== 'figure' && difference.kind !== 'date') || rival.article === window.article) return false;
  const hasValue = claim.terms.some(({ token }, index) => isWithin(claim, token, difference) && (rival.alignment.matches[index]?.score ?? 0) >= SAME_VALUE);
  return hasValue && claim.terms.some(({ kind, weight }, index) => kind === 'name' && weight >= TELLING_NAME && rival.alignment.matches[index] !== undefined && window.alignment.matches[index] === undefined);
}

/** A figure of two digits and more is seldom met by chance. */
function isTellingFigure({ min, kind }: Quantity): boolean {
  return kind !== 'ordinal' && min >= 13;
}

/** Whether a passage has the very word or figure of the claim that another passage puts differently. */
function clears(claim: Profile, rival: Window, difference: Difference): boolean {
  const look = ON_SHARED_WORDS.get(difference.kind);
  if (difference.kind === 'opposite' && !hasWordInPlace(claim, rival, difference)) return false;
  if (look) return hasWordOf(claim, rival, difference) && !look(claim, rival).some(({ claim: span }) => span.end === difference.claim.end);
  const isFigure = difference.kind === 'figure' || difference.kind === 'date';
  // That 1.9 billion is the revenue does not clear a debt of 1.9 billion where the source has 1.4 billion for that.
  const isItsOwn = (index: number): boolean => !isFigure || fitOfFigure(claim, rival, index) >= difference.confidence - PLACED_WITHIN;
  return claim.terms.some(({ token }, index) => isWithin(claim, token, difference) && rival.alignment.matches[index] !== undefined && isItsOwn(index));
}

/** Whether a passage has the last word of a difference in how a shared word is said: one that has no word of it says nothing about it. */
function hasWordOf(claim: Profile, rival: Window, difference: Difference): boolean {
  const last = claim.terms.findLastIndex(({ token }) => isWithin(claim, token, difference));
  return last < 0 || rival.alignment.matches[last] !== undefined;
}

/** Whether a passage has a word of the claim in the place in which another has its opposite, or nearly: that it plans to raise capital says nothing of a forecast that it cut. */
function hasWordInPlace(claim: Profile, rival: Window, difference: Difference): boolean {
  return claim.terms.some(({ token }, index) => {
    const match = isWithin(claim, token, difference) ? rival.alignment.matches[index] : undefined;
    return match !== undefined && sharedSurroundings(claim, token, rival, match.sentence, rival.sentences[match.sentence]!.terms[match.term]!.token) >= difference.confidence - IN_PLACE_WITHIN;
  });
}
