import { stem } from '../../../text/stem.js';
import { namesTheSame, type Actor } from '../actors/actorIdentity.js';
import { parseOf } from '../actors/frames.js';
import type { Difference } from '../difference.js';
import { modalityOf } from '../modality.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.55;
/** How many sentences behind the passage its answer may stand, in its paragraph. */
const REACH = 1;
const CONFIDENCE = 0.8;

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));
/** What one does who answers. */
const ANSWERS = stems('accept agree approve welcome reject refuse decline dismiss endorse back support confirm deny answer reply respond');
const TOLD = /\b(?:has|have|had) (?:not|n['’]t|never) (?:yet |so far |publicly )*(?:answered|replied|responded|reacted|decided|said (?:whether|if)|commented|taken a position)\b|\b(?:has|have|had) yet to (?:answer|reply|respond|react|decide|comment)\b|\b(?:did|does|do) not (?:immediately )?(?:answer|reply|respond|react)\b|\b(?:is|are|was|were) (?:still )?(?:considering|weighing|studying|examining) (?:it|the (?:offer|proposal|plan|request|invitation)|its (?:answer|response|reply))\b/i;

/**
 * 'Velm has accepted the offer' where the passage has 'Velm has not answered yet': whoever has not answered has neither agreed nor refused. Silent where a later sentence of the article has them do what the claim says.
 */
export async function unanswered(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || claim.negations.some((denial) => !ANSWERS.has(stem(claim.tokens[denial]!.norm)))) return [];
  const own = (await parseOf(claim)).predicates.find(({ verb, subjects }) => ANSWERS.has(stem(claim.tokens[verb.head]!.norm)) && !verb.isPassive && subjects.length === 1 && subjects[0]!.name.length > 0 && modalityOf(claim.tokens, verb.head) === undefined);
  if (!own || TOLD.test(claim.text)) return [];
  const actor: Actor = { profile: claim, group: own.subjects[0]! };
  const { article, first, sentences } = window;
  const block = article.sentences[first]!.block;
  for (let at = first; at < Math.min(article.sentences.length, first + sentences.length + REACH); at++) {
    if (article.sentences[at]!.block !== block) break;
    const source = sourceProfile(article, at);
    const told = TOLD.exec(source.text);
    if (told === null || !(await isOf(actor, source, told.index)) || (await answersElsewhere(claim, own.verb.head, actor, window, at))) continue;
    return [{ code: 'claim.contradicted', kind: 'modality', told: 'unanswered', claim: spanOfTokens(claim, own.verb.first, own.verb.head), sentence: 0, source: { start: told.index, end: told.index + told[0].length }, sourceText: told[0], confidence: CONFIDENCE, window: windowOfSentence(claim, window, at) }];
  }
  return [];
}

/** 'Velm has not yet accepted it' where the passage has 'Velm has not answered yet': whether a denial of the claim says no more than that. */
export async function isUnanswered(claim: Profile, { sentences }: Window): Promise<boolean> {
  const own = claim.negations.length === 0 ? undefined : (await parseOf(claim)).predicates.find(({ verb, subjects }) => ANSWERS.has(stem(claim.tokens[verb.head]!.norm)) && subjects.length === 1 && subjects[0]!.name.length > 0);
  if (!own) return false;
  const actor: Actor = { profile: claim, group: own.subjects[0]! };
  for (const source of sentences) {
    const told = TOLD.exec(source.text);
    if (told !== null && (await isOf(actor, source, told.index))) return true;
  }
  return false;
}

/** Whether the claim's actor is the one who is named next before an offset of a sentence. */
async function isOf(actor: Actor, profile: Profile, offset: number): Promise<boolean> {
  const before = (await parseOf(profile)).groups.filter((group) => profile.tokens[group.next - 1]!.end <= offset);
  const last = before.at(-1);
  return last !== undefined && namesTheSame(actor, { profile, group: last });
}

async function answersElsewhere(claim: Profile, verb: number, actor: Actor, { article }: Window, except: number): Promise<boolean> {
  const root = stem(claim.tokens[verb]!.norm);
  for (let at = 0; at < article.sentences.length; at++) {
    const profile = sourceProfile(article, at);
    if (at === except || !profile.terms.some((term) => term.stem === root)) continue;
    const { predicates } = await parseOf(profile);
    if (predicates.some(({ verb: other, subjects }) => stem(profile.tokens[other.head]!.norm) === root && (subjects.length === 0 || subjects.some((group) => group.kind === 'pronoun' || namesTheSame(actor, { profile, group }))))) return true;
  }
  return false;
}
