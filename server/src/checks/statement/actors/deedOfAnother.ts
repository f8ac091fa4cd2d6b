import { speechVerb } from '../../../text/speechVerbs.js';
import { stem } from '../../../text/stem.js';
import type { Article } from '../../../articles/article.js';
import { MANY_SENTENCES } from '../../../articles/articleTerms.js';
import type { CheckContext } from '../../context.js';
import { align } from '../alignment.js';
import type { PlacedDifference } from '../difference.js';
import { modalityOf } from '../modality.js';
import { denialOf } from '../negation.js';
import type { Profile, Term } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sentencesNaming, sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';
import { areSurelyDifferent, isNamedIn, spanOfActor, type Actor } from './actorIdentity.js';
import { antecedentsIn } from './antecedents.js';
import { parseOf } from './frames.js';

/** The passage must be of the claim's matter. */
const LEAST_COVERAGE = 0.25;
/** A verb as light as 'come' is done by everybody in any story. */
const LEAST_WEIGHT = 0.5;
/** Share of what the claim says beside its subject and verb that the sentence which tells the deed must have. */
const LEAST_SHARED = 0.6;
/** How many sentences behind one that names somebody a pronoun may stand for them. */
const REACH = 3;

/**
 * 'Haas confessed' where the article tells of one confession, and it is another's: a deed that the article tells, and each time of somebody who is surely not the claim's subject, while no sentence that names that one, or
 * goes on about them with a pronoun, has any word for it. Undefined where anything is open, and for what is done to somebody: 'was cleared' may be 'was acquitted'.
 */
export async function deedOfAnother(claim: Profile, windows: readonly Window[], context: CheckContext, signal?: AbortSignal): Promise<PlacedDifference | undefined> {
  const best = windows[0];
  // Every sentence of the articles is asked for somebody's deeds: a book would take seconds, and tells of one deed often.
  if (windows.some(({ article }) => article.sentences.length > MANY_SENTENCES)) return undefined;
  if (!best || best.alignment.coverage < LEAST_COVERAGE || claim.negations.length > 0 || /["“”«»]/.test(claim.text)) return undefined;
  const own = await parseOf(claim);
  const [predicate] = own.predicates;
  const subject = own.predicates.length === 1 && predicate?.subjects.length === 1 ? predicate.subjects[0] : undefined;
  if (!predicate || !subject || subject.name.length === 0 || predicate.verb.isPassive || modalityOf(claim.tokens, predicate.verb.head) !== undefined) return undefined;
  const at = claim.terms.findIndex(({ token }) => token === predicate.verb.head);
  const verb = claim.terms[at];
  if (!verb || verb.weight < LEAST_WEIGHT || speechVerb(verb.norm)?.strength === 'plain') return undefined;
  const mine: Actor = { profile: claim, group: subject };
  const other = await toldOfAnother(mine, verb, best.article, context, signal);
  if (!other) return undefined;
  for (const article of new Set(windows.map((window) => window.article))) if (await mayBeTold(mine, at, article)) return undefined;
  const there = spanOfActor(other.actor);
  const { start, end } = claim.tokens[verb.token]!;
  const sourceText = other.actor.profile.text.slice(there.start, there.end);
  return { code: 'claim.contradicted', kind: 'actor', claim: { start: Math.min(claim.tokens[subject.first]!.start, start), end }, sentence: 0, source: there, sourceText, confidence: 0.7, window: windowOfSentence(claim, best, other.at) };
}

/** One who does the claim's deed in the article, where all who do it are surely others than the claim's subject; undefined where that is open. */
async function toldOfAnother(mine: Actor, verb: Term, article: Article, context: CheckContext, signal: AbortSignal | undefined): Promise<{ readonly actor: Actor; readonly at: number } | undefined> {
  let found: { readonly actor: Actor; readonly at: number } | undefined;
  for (const at of sentencesNaming(article, verb.stem)) {
    const profile = sourceProfile(article, at);
    const parse = await parseOf(profile);
    const antecedents = await antecedentsIn(parse, { article, first: at }, 0);
    for (const { verb: deed, subjects } of parse.predicates) {
      if (stem(profile.tokens[deed.head]!.norm) !== verb.stem) continue;
      const [group] = subjects;
      if (subjects.length !== 1 || !group || deed.isPassive || denialOf(profile, deed.head) !== undefined) return undefined;
      const antecedent = antecedents.get(group);
      if ((group.kind === 'pronoun' && !antecedent) || isNamedIn(mine, parse)) return undefined;
      const actor: Actor = { profile, group, ...(antecedent ? { antecedent } : {}) };
      if (!(await areSurelyDifferent(mine, actor, article, context, signal)) || !hasRest(mine.profile, mine.group.next, verb, profile)) return undefined;
      found ??= { actor: antecedent ?? actor, at };
    }
  }
  return found;
}

/** Whether a sentence has what the claim says beside its subject and verb. */
function hasRest(claim: Profile, next: number, verb: Term, source: Profile): boolean {
  const { matches } = align(claim, [source]);
  const rest = claim.terms.flatMap((term, index) => (term !== verb && term.token >= next ? [{ term, isThere: matches[index] !== undefined }] : []));
  const weigh = (terms: typeof rest): number => terms.reduce((sum, { term }) => sum + term.weight, 0);
  return weigh(rest.filter(({ isThere }) => isThere)) >= LEAST_SHARED * weigh(rest);
}

/** Whether a sentence that names somebody, or goes on about them with a pronoun, has a word for the deed. */
async function mayBeTold(mine: Actor, verb: number, article: Article): Promise<boolean> {
  const isOfDeed = (at: number): boolean => align(mine.profile, [sourceProfile(article, at)]).matches[verb] !== undefined;
  for (let at = 0; at < article.sentences.length; at++) {
    if (!isNamedIn(mine, await parseOf(sourceProfile(article, at)))) continue;
    if (isOfDeed(at)) return true;
    for (let next = at + 1; next <= at + REACH && next < article.sentences.length; next++) if (goesOn(article, next) && isOfDeed(next) && !(await isOfSomebodyNamed(article, next))) return true;
  }
  return false;
}

function goesOn(article: Article, at: number): boolean {
  return sourceProfile(article, at).tokens.some(({ norm }) => /^(?:he|she|it|they|him|her|them|his|their|both|who)$/.test(norm));
}

/** Whether it is known for whom the pronouns of a sentence stand: then nobody else is meant by them. */
async function isOfSomebodyNamed(article: Article, at: number): Promise<boolean> {
  const parse = await parseOf(sourceProfile(article, at));
  const pronouns = parse.groups.filter(({ kind }) => kind === 'pronoun');
  const antecedents = await antecedentsIn(parse, { article, first: at }, 0);
  return pronouns.length > 0 && pronouns.every((group) => antecedents.has(group));
}
