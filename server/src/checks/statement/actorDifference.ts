import type { Entity } from '../../index/corpusIndex.js';
import { speechVerb } from '../../text/speechVerbs.js';
import type { CheckContext } from '../context.js';
import type { Difference } from './difference.js';
import { nationOf } from './nations.js';
import type { Profile } from './profile.js';
import { entitiesOf, headOf, mentions, spanOf, textOf } from './subjectNames.js';
import { isPassive, leadingName, subjectBefore, verbAfter, type Subject } from './subject.js';
import type { Window } from './window.js';

/** The rest of the claim must be the passage's own, or the verb may belong to another story. */
const LEAST_COVERAGE = 0.55;

/**
 * Whether the passage says of someone else what the claim says of its subject. Only plain sentences are judged: a name, then a verb that the
 * passage has too, with a subject of its own before it that is plainly another person, or of another nation than the claim's.
 */
export async function actorDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const exchanged = exchangeIn(claim, window);
  if (exchanged) return [exchanged];
  const subject = leadingName(claim.tokens);
  const verb = subject && verbAfter(claim.tokens, subject);
  if (!subject || verb === undefined || isPassive(claim.tokens, verb) || coverageWithout(claim, window, subject) < LEAST_COVERAGE) return [];
  const index = claim.terms.findIndex(({ token }) => token === verb);
  const match = index < 0 ? undefined : window.alignment.matches[index];
  if (!match || match.score < 0.7) return [];
  const source = window.sentences[match.sentence]!;
  const sourceVerb = source.terms[match.term]!.token;
  const actor = subjectBefore(source.tokens, sourceVerb);
  if (actor && !isPassive(source.tokens, sourceVerb) && isObject(source, sourceVerb, headOf(claim, subject)) && !mentions(source, 0, sourceVerb, headOf(claim, subject))) {
    return [{ code: 'claim.contradicted', kind: 'actor', claim: spanOf(claim, subject), sentence: match.sentence, source: spanOf(source, actor), sourceText: textOf(source, actor), confidence: 0.8 }];
  }
  if (!actor || actor.kind === 'pronoun' || isPassive(source.tokens, sourceVerb)) return [];
  if (mentions(source, 0, sourceVerb, headOf(claim, subject))) return [];
  if (!(await areDifferent(claim, subject, source, actor, context, signal))) return [];
  const isSpeech = speechVerb(claim.tokens[verb]!.norm)?.strength === 'plain';
  return [
    {
      code: isSpeech ? 'claim.misattributed' : 'claim.contradicted',
      kind: isSpeech ? 'speaker' : 'actor',
      claim: spanOf(claim, subject),
      sentence: match.sentence,
      source: spanOf(source, actor),
      sourceText: textOf(source, actor),
      confidence: 0.8,
      ...(actor.kind === 'name' ? { replacement: textOf(source, actor) } : {}),
    },
  ];
}

/** How far from the verb its subject and object may stand, in tokens. */
const REACH = 6;

/**
 * 'A accused B' where the passage has 'B accused A': one verb on both sides, the nearest term before it and the nearest after it exchanged.
 * A passive verb, or 'by', turns the sentence round, so both sides must be active.
 */
function exchangeIn(claim: Profile, window: Window): Difference | undefined {
  for (const [at, term] of claim.terms.entries()) {
    if (term.kind !== 'word' || at === 0 || at + 1 >= claim.terms.length) continue;
    const [verb, before, after] = [window.alignment.matches[at], window.alignment.matches[at - 1], window.alignment.matches[at + 1]];
    if (!verb || !before || !after || verb.score < 0.9 || before.score < 0.8 || after.score < 0.8) continue;
    if (before.sentence !== verb.sentence || after.sentence !== verb.sentence) continue;
    const source = window.sentences[verb.sentence]!;
    const [v, b, a] = [verb, before, after].map(({ term: index }) => source.terms[index]!.token) as [number, number, number];
    if (!(a < v && v < b) || v - a > REACH || b - v > REACH) continue;
    const [own, first, last] = [term.token, claim.terms[at - 1]!.token, claim.terms[at + 1]!.token];
    if (own - first > REACH || last - own > REACH || turnsRound(claim, first, last) || turnsRound(source, a, b)) continue;
    if (subjectBefore(claim.tokens, own) === undefined || subjectBefore(source.tokens, v) === undefined) continue;
    const [from, there] = [claim.tokens[first]!, source.tokens[a]!];
    return { code: 'claim.contradicted', kind: 'actor', claim: { start: from.start, end: from.end }, sentence: verb.sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: 0.8 };
  }
  return undefined;
}

/** Whether the words between two tokens may turn actor and object round, or join them: 'was … by', 'and', a comma. */
function turnsRound(profile: Profile, from: number, to: number): boolean {
  return profile.tokens.slice(from + 1, to).some(({ norm, kind }) => /^(?:by|and|or|was|were|is|are|been|being|be|with|as|that|who|which|than|between|of|for)$/.test(norm) || (kind === 'mark' && norm !== "'" && norm !== '"' && norm !== '-'));
}

/** Share of the claim's weight, its subject aside, that stands in the passage. */
function coverageWithout(claim: Profile, window: Window, subject: Subject): number {
  let [total, found] = [0, 0];
  claim.terms.forEach((term, i) => {
    if (term.token >= subject.first && term.token < subject.next) return;
    total += term.weight;
    found += term.weight * (window.alignment.matches[i]?.score ?? 0);
  });
  return total === 0 ? 0 : found / total;
}

/** Whether a name follows a verb directly enough to be its object, titles and first names between them aside. */
function isObject(profile: Profile, verb: number, norm: string): boolean {
  for (let i = verb + 1; i < Math.min(profile.tokens.length, verb + REACH); i++) {
    const token = profile.tokens[i]!;
    if (token.norm === norm) return true;
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:the|a|an|his|her|their|its|former|president|minister|prime)$/.test(token.norm)) return false;
  }
  return false;
}

async function areDifferent(claim: Profile, subject: Subject, source: Profile, actor: Subject, context: CheckContext, signal: AbortSignal | undefined): Promise<boolean> {
  const mine = await entitiesOf(claim, subject, context, signal);
  const nations = [nationOf(textOf(claim, subject)), nationOf(textOf(source, actor))];
  if (actor.kind === 'name' && nations[0] !== undefined && nations[1] !== undefined) return nations[0] !== nations[1];
  if (mine.length === 0 || !mine.every(({ kind }) => kind === 'person')) return false;
  if (actor.kind === 'description') return isOfAnotherNation(mine, textOf(source, actor));
  const theirs = await entitiesOf(source, actor, context, signal);
  if (theirs.length === 0 || !theirs.every(({ kind }) => kind === 'person')) return false;
  return !theirs.some(({ id }) => mine.some((entity) => entity.id === id));
}

/** 'The American diplomat' is not a Russian minister: the description names a nation, the person's offices name others only. */
function isOfAnotherNation(entities: readonly Entity[], description: string): boolean {
  const nation = nationOf(description);
  if (nation === undefined) return false;
  return entities.every(({ offices }) => {
    const nations = offices.map(({ text }) => nationOf(text)).filter((known) => known !== undefined);
    return nations.length > 0 && !nations.includes(nation);
  });
}
