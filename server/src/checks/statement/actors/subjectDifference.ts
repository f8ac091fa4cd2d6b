import type { NounGroup } from '../../../text/chunks.js';
import { speechVerb } from '../../../text/speechVerbs.js';
import type { CheckContext } from '../../context.js';
import { areSurelyDifferent, isNamedIn, spanOfActor, type Actor } from './actorIdentity.js';
import { align } from '../alignment.js';
import type { Difference } from '../difference.js';
import { parseOf, type ParsedSentence } from './frames.js';
import { spanOfTokens, weightOf, type Profile, type Term } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** What is said of the claim's subject must say enough, and one sentence of the source must have nearly all of it. */
const LEAST_WEIGHT = 1.6;
const LEAST_WORDS = 2;
const NEARLY_ALL = 0.8;
/** Another sentence that names the claim's subject and has this much of what is said of them leaves open who is meant. */
const SHARED_ELSEWHERE = 0.5;
const SAME_WORD = 0.85;

/**
 * 'Alma Holt came away with a suspended sentence' where one sentence of the source acquits Alma Holt and the next has 'Bert Quill was given a suspended sentence': what the claim says of one
 * person stands, nearly whole, behind another person's name, in a sentence that does not name the first. Whichever verbs tell it.
 */
export async function subjectDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || /["“”«»]/.test(claim.text) || claim.negations.length > 0) return [];
  const own = await parseOf(claim);
  const [predicate] = own.predicates;
  const subject = predicate?.subjects.length === 1 ? predicate.subjects[0] : undefined;
  if (!predicate || !subject || subject.name.length === 0 || speechVerb(claim.tokens[predicate.verb.head]!.norm)?.strength === 'plain') return [];
  const said = claim.terms.filter(({ token }) => token > predicate.verb.head);
  if (weightOf(said) < LEAST_WEIGHT || said.length < LEAST_WORDS) return [];
  const mine: Actor = { profile: claim, group: subject };
  for (const [sentence, source] of window.sentences.entries()) {
    const places = placesOf(claim, said, window, sentence);
    if (!places) continue;
    const parse = await parseOf(source);
    const doer = doerBefore(parse, Math.min(...places));
    if (!doer || isNamedIn(mine, parse) || parse.groups.some(({ kind }) => kind === 'pronoun')) continue;
    const theirs: Actor = { profile: source, group: doer };
    if (!(await areSurelyDifferent(mine, theirs, window.article, context, signal)) || (await isSaidElsewhere(mine, said, window, window.first + sentence))) continue;
    const there = spanOfActor(theirs);
    const sourceText = source.text.slice(there.start, there.end);
    const named = spanOfTokens(claim, subject.name[0]!, subject.name.at(-1)!);
    // 'Holt's sister Alma' would become 'Holt's Bert Quill'.
    const isBare = subject.owner === undefined && subject.first === subject.name[0];
    return [{ code: 'claim.contradicted', kind: 'actor', claim: named, sentence, source: there, sourceText, ...(isBare ? { replacement: sourceText } : {}), confidence: 0.8 }];
  }
  return [];
}

/** Where a sentence has what is said, as tokens; undefined where it has not nearly all, with all figures and dates. */
function placesOf(claim: Profile, said: readonly Term[], window: Window, sentence: number): number[] | undefined {
  let found = 0;
  const places: number[] = [];
  for (const term of said) {
    const match = window.alignment.matches[claim.terms.indexOf(term)];
    if (match?.sentence !== sentence || match.score < SAME_WORD) {
      if (term.kind === 'figure' || term.kind === 'date' || term.kind === 'name') return undefined;
      continue;
    }
    found += term.weight;
    places.push(window.sentences[sentence]!.terms[match.term]!.token);
  }
  return places.length >= LEAST_WORDS && found >= NEARLY_ALL * weightOf(said) ? places : undefined;
}

/** The one who is named as the subject of the last verb at or before a token, where no other name stands between. */
function doerBefore({ predicates, groups }: ParsedSentence, token: number): NounGroup | undefined {
  const predicate = predicates.findLast(({ verb }) => verb.first < token);
  const doer = predicate?.subjects.length === 1 ? predicate.subjects[0] : undefined;
  const named = doer?.name.length ? doer : doer?.alias?.name.length ? doer.alias : undefined;
  return named && !groups.some((group) => group.kind === 'name' && group.first > predicate!.verb.head && group.next <= token) ? named : undefined;
}

/** Whether another sentence of the article says a good part of it beside the claim's subject. */
async function isSaidElsewhere(actor: Actor, said: readonly Term[], { article }: Window, except: number): Promise<boolean> {
  const { profile: claim } = actor;
  for (let at = 0; at < article.sentences.length; at++) {
    const profile = sourceProfile(article, at);
    if (at === except || !isNamedIn(actor, await parseOf(profile))) continue;
    const { matches } = align(claim, [profile]);
    const shared = weightOf(said.filter((term) => matches[claim.terms.indexOf(term)] !== undefined));
    if (shared >= SHARED_ELSEWHERE * weightOf(said)) return true;
  }
  return false;
}
