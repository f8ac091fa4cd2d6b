import { directionOf } from '../../../text/direction.js';
import { areSynonyms } from '../../../text/lexicon/words.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import { likeness } from '../alignment.js';
import type { Difference } from '../difference.js';
import { sharedSurroundings } from '../nearness.js';
import { nearestDirection } from '../figures/figureDirection.js';
import { earlierOf } from '../figures/figureOrder.js';
import { kindOfDenial } from '../denials.js';
import { modalityOf } from '../modality.js';
import { denialOf, endsClause } from '../negation.js';
import { isQualified, oppositionOf } from '../opposition.js';
import { verbsForPhrase } from '../phrases.js';
import type { Profile, Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import { areInOneSlot } from '../slot.js';
import type { Window } from '../window.js';
import { BESIDE, BY_PRONOUN, COVERAGE_BY_PRONOUN, hasObjectByPronoun, isNoun, LEAST_SHARED_IN_CLOSE_PASSAGE, leastShared } from './polarityPlace.js';

const LEAST_LIKENESS_OF_THING = 0.6;

/** The word is missing in the source, which has its opposite in the same place; not in the sentence `except`, which has a word like it. */
export function oppositeOf(claim: Profile, window: Window, term: Term, index: number, except?: number): Difference | undefined {
  let best: Difference | undefined;
  if (isShownByFigures(claim, window, term) || goesAsItsFigure(claim, window, term) || tellsHowFarApart(claim, term.norm, term.token)) return undefined;
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
      if (claim.terms.some((mine) => mine.stem === other.stem) || tellsRestOtherwise(claim, term)) return;
      // 'Denied it and then admitted it': the source goes on with the claim's own word.
      if (source.terms.some((told) => told.token > other.token && told.stem === term.stem)) return;
      if (isMerelyProposed(claim, term, source, other) || isOfAnotherThing(claim, term, source, other) || hadGoneOn(claim, term) || isSaidOfAnother(claim, window, term, sentence, other) || isSaidBehindTurn(claim, window, term, sentence, other)) return;
      if (kind === 'loose' && !areInOneSlot(claim, window, index, sentence, at) && !areVerbsOfOneObject(claim, window, index, sentence, at)) return;
      // 'Denies having promised to keep it open' and 'had promised not to close it': what is denied is the promise.
      const denial = denialOf(claim, term.token);
      if (denial !== undefined && kindOfDenial(claim.tokens[denial]!.norm) === 'deny' && source.negations.length > 0) return;
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

/** 'Convicted on two counts and cleared of the other three': the claim has the source's word and its opposite, of two parts of one whole. */
function tellsRestOtherwise(claim: Profile, term: Term): boolean {
  const isOfRest = claim.tokens.slice(term.token + 1, term.token + 1 + REST_REACH).some(({ norm }) => /^(?:others?|remaining|rest)$/.test(norm));
  return isOfRest && claim.terms.some((mine) => mine.kind === 'word' && oppositionOf(claim, term, claim, mine) !== undefined);
}

const REST_REACH = 5;

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

/** 'Turned down the six years' beside 'a suggestion to agree on six years was rejected': the source has the claim's deed, and its opposite is what was suggested. */
function isMerelyProposed(claim: Profile, term: Term, source: Profile, other: Term): boolean {
  const isProposed = source.tokens[other.token - 1]?.norm === 'to' || modalityOf(source.tokens, other.token) !== undefined;
  if (!isProposed || modalityOf(claim.tokens, term.token) !== undefined) return false;
  const own = [term.stem, ...verbsForPhrase(claim, term)];
  return source.terms.some(({ kind, stem: there, token }) => kind === 'word' && token !== other.token && modalityOf(source.tokens, token) === undefined && own.some((verb) => areSynonyms(verb, there)));
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
  // A name recurs in any clause, and tells nothing of which one is meant.
  const last = claim.terms.findLastIndex(({ token, kind }, index) => token > term.token && kind !== 'name' && alignment.matches[index]?.sentence === sentence);
  return turn >= 0 && last >= 0 && source.terms[alignment.matches[last]!.term]!.token > turn;
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|these|those|any|all|both)$/;
const SAME_OBJECT = 0.95;

/** 'The family opposes the plan' and 'the family of the founder, which holds 38 percent, backs the plan': one object behind both verbs, and all that stands before the claim's before the other's, far as it may be. */
function areVerbsOfOneObject(claim: Profile, { alignment, sentences }: Window, index: number, sentence: number, at: number): boolean {
  const source = sentences[sentence]!;
  const [term, other] = [claim.terms[index]!, source.terms[at]!];
  const [object, theirs] = [claim.terms[index + 1], source.terms[at + 1]];
  if (alignment.coverage < COVERAGE_BY_PRONOUN || index === 0 || !object || !theirs || likeness(claim, object, source, theirs) < SAME_OBJECT) return false;
  const isVerb = ({ tokens }: Profile, token: number): boolean => DETERMINER.test(tokens[token + 1]?.norm ?? '') && !DETERMINER.test(tokens[token - 1]?.norm ?? '');
  const isBefore = alignment.matches.slice(0, index).every((match) => match?.sentence === sentence && source.terms[match.term]!.token < other.token);
  return isBefore && isVerb(claim, term.token) && isVerb(source, other.token);
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

/** 'Expanding by 0.4 percent' where the passage has 'grew 0.4 percent, after shrinking': the figure beside the word goes its way there. */
function goesAsItsFigure(claim: Profile, { alignment, sentences }: Window, { norm, token }: Term): boolean {
  const direction = directionOf(norm);
  if (direction === 0) return false;
  return claim.terms.some((figure, index) => {
    const match = figure.kind === 'figure' && claim.quantities[figure.value!]!.kind !== 'ordinal' ? alignment.matches[index] : undefined;
    const there = match && match.score >= SAME_FIGURE ? sentences[match.sentence]!.terms[match.term]! : undefined;
    return there?.kind === 'figure' && nearestDirection(claim, figure)?.token === token && nearestDirection(sentences[match!.sentence]!, there)?.direction === direction;
  });
}

const SAME_FIGURE = 0.95;

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

function oppositeAt(claim: Profile, token: number, source: Profile, sentence: number, other: number, confidence: number): Difference {
  const [at, there] = [claim.tokens[token]!, source.tokens[other]!];
  return { code: 'claim.contradicted', kind: 'opposite', claim: { start: at.start, end: at.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence };
}

/** The figure is on both sides; next to it one says up and the other says down. */
export function directionAt(claim: Profile, window: Window, term: Term, sentence: number, sourceTerm: number): Difference | undefined {
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
  // 'Two more cuts' and 'two further cuts': the 'more' is that of the cuts.
  if (/^(?:more|fewer)$/.test(source.tokens[theirs.token]!.norm) && stem(source.tokens[theirs.token + 1]?.norm ?? '') === stem(claim.tokens[own.token]!.norm)) return undefined;
  if (denialOf(claim, own.token) !== undefined || denialOf(source, theirs.token) !== undefined || isQualified(claim, source, claim.tokens[own.token]!, source.tokens[theirs.token]!)) return undefined;
  return oppositeAt(claim, own.token, source, sentence, theirs.token, 0.8);
}
