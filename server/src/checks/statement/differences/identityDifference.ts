import type { NounGroup } from '../../../text/chunks.js';
import { isRole } from '../../../text/roles.js';
import { stem } from '../../../text/stem.js';
import type { CheckContext } from '../../context.js';
import { type Actor, areSurelyDifferent, sharesAWord, spanOfActor } from '../actors/actorIdentity.js';
import type { Difference } from '../difference.js';
import { parseOf, type ParsedSentence } from '../actors/frames.js';
import { modalityOf } from '../modality.js';
import { denialOf } from '../negation.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
/** How many tokens may stand between 'was' and what it says somebody is. */
const REACH = 2;
const BE = /^(?:is|are|was|were)$/;

/** 'Velm was the aggressor': who is said to be the only one of a kind. */
interface Identity {
  readonly subject: Actor;
  readonly complement: NounGroup;
  readonly verb: number;
}

/**
 * 'Tarn was the aggressor' where the passage has 'Velm was the aggressor': one thing that there is only one of, said of two that are surely different. An office is
 * for the check of names, and a passage that says it of the claim's subject too contradicts nothing.
 */
export async function identityDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || !claim.tokens.some(({ norm }) => BE.test(norm))) return [];
  const mine = identitiesIn(await parseOf(claim)).filter(({ subject }) => subject.group.name.length > 0);
  if (mine.length === 0) return [];
  const theirs: { readonly identity: Identity; readonly sentence: number }[] = [];
  for (const [sentence, profile] of window.sentences.entries()) for (const identity of identitiesIn(await parseOf(profile))) theirs.push({ identity, sentence });
  for (const own of mine) {
    const others = theirs.filter(({ identity }) => areOneThing(own, identity));
    if (others.length === 0 || others.some(({ identity }) => sharesAWord(own.subject, identity.subject))) continue;
    const [first] = others;
    if (!first || !(await areSurelyDifferent(own.subject, first.identity.subject, window.article, context, signal))) continue;
    const [claimSpan, source] = [spanOfActor(own.subject), spanOfActor(first.identity.subject)];
    return [{ code: 'claim.contradicted', kind: 'actor', claim: claimSpan, sentence: first.sentence, source, sourceText: first.identity.subject.profile.text.slice(source.start, source.end), confidence: 0.8 }];
  }
  return [];
}

function identitiesIn({ profile, predicates, groups }: ParsedSentence): Identity[] {
  const { tokens } = profile;
  return predicates.flatMap(({ verb, subjects }): Identity[] => {
    const [subject] = subjects;
    if (subjects.length !== 1 || !subject || !BE.test(tokens[verb.head]!.norm) || denialOf(profile, verb.next) !== undefined || modalityOf(tokens, verb.head) !== undefined) return [];
    const complement = groups.find(({ first }) => first >= verb.next && first - verb.next <= REACH);
    if (!complement || complement.kind !== 'noun' || tokens[complement.first]!.norm !== 'the' || isRole(tokens[complement.head]!.norm)) return [];
    const isBare = tokens.slice(verb.next, complement.first).every(({ norm }) => norm.endsWith('ly') || /^(?:also|still|now|indeed)$/.test(norm));
    return isBare ? [{ subject: { profile, group: subject }, complement, verb: verb.head }] : [];
  });
}

/** Whether both say the very same of their subjects: the same words between 'the' and the noun, and the same of whom, where both say it. */
function areOneThing(own: Identity, other: Identity): boolean {
  const words = ({ subject: { profile }, complement: { first, next } }: Identity): string => profile.tokens.slice(first, next).map(({ norm }) => stem(norm)).join(' ');
  const [mine, theirs] = [own.complement.owner, other.complement.owner];
  if ((mine === undefined) !== (theirs === undefined) || words(own) !== words(other)) return false;
  return mine === undefined || theirs === undefined || sharesAWord({ profile: own.subject.profile, group: mine }, { profile: other.subject.profile, group: theirs });
}
