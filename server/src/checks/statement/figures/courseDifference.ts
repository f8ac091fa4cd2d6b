import { directionOf } from '../../../text/direction.js';
import { stem } from '../../../text/stem.js';
import { FUNCTION_WORDS } from '../../../text/lexicon/words.js';
import { isPassive } from '../actors/subject.js';
import type { Difference } from '../difference.js';
import { denialOf } from '../negation.js';
import { modalityOf } from '../modality.js';
import { spanOfTokens, type Profile } from '../profile.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.35;

/** Verbs that lead to what something has become: 'became cheaper', 'got more expensive', 'cost more'. */
const BECOMES = /^(?:is|are|was|were|be|been|becomes?|became|become|becoming|gets?|got|grew|costs?)$/;
/** How far behind such a verb the word that tells the course may stand. */
const REACH = 4;
/** What something is measured by says nothing of what it is: 'petrol prices rose' and 'petrol became cheaper'. */
const MEASURES = new Set(['price', 'cost', 'level', 'number', 'figure', 'value', 'rate', 'amount', 'total', 'share', 'sale', 'average', 'mean'].map(stem));

/** What rose, fell, or became more or less of something, and which way. */
interface Course {
  readonly subject: ReadonlySet<string>;
  readonly direction: -1 | 1;
  readonly first: number;
  readonly last: number;
}

/**
 * What rose by the claim and fell by the passage, or the other way round, without a figure: 'petrol became dearer' where the source has 'petrol became cheaper'. Both must tell it of the same thing and the
 * article nowhere as the claim does.
 */
export function courseDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const own of coursesIn(claim)) {
    for (const [sentence, source] of window.sentences.entries()) {
      if (hasOtherMoment(claim, source)) continue;
      const other = coursesIn(source).find((course) => course.direction !== own.direction && areOne(own, course));
      if (!other || isToldSo(own, window)) continue;
      const span = spanOfTokens(source, other.first, other.last);
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: spanOfTokens(claim, own.first, own.last), sentence, source: span, sourceText: source.text.slice(span.start, span.end), confidence: 0.75 }];
    }
  }
  return [];
}

/** Whether any sentence of the article tells the course as the claim does. */
function isToldSo(own: Course, { article }: Window): boolean {
  return article.sentences.some((_, at) => coursesIn(sourceProfile(article, at)).some((course) => course.direction === own.direction && areOne(own, course)));
}

function areOne({ subject }: Course, other: Course): boolean {
  return subject.size === other.subject.size && [...subject].every((word) => other.subject.has(word));
}

/** Whether the claim has a day or a month that the sentence lacks, and the sentence another: prices fall in March and rise in April. */
function hasOtherMoment(claim: Profile, source: Profile): boolean {
  return claim.dates.length > 0 && source.dates.length > 0 && !claim.dates.some(({ text }) => source.dates.some((other) => other.text === text));
}

function coursesIn(profile: Profile): Course[] {
  const { tokens } = profile;
  return tokens.flatMap(({ norm }, at): Course[] => {
    const told = BECOMES.test(norm) ? behind(profile, at) : isVerbOfCourse(profile, at) ? { direction: directionOf(norm), last: at } : undefined;
    if (!told || told.direction === 0 || isPassive(tokens, at) || denialOf(profile, told.last) !== undefined || modalityOf(tokens, at) !== undefined) return [];
    const words = subjectOf(profile, at).map(stem).filter((word) => !MEASURES.has(word));
    return words.length === 0 ? [] : [{ subject: new Set(words), direction: told.direction, first: at, last: told.last }];
  });
}

/** The nouns and adjectives directly before a verb, auxiliaries and adverbs aside; none where a pronoun, a phrase or the end of another clause stands there. */
function subjectOf({ tokens }: Profile, verb: number): string[] {
  let last = verb - 1;
  while (last >= 0 && /^(?:has|have|had|also|even|then|again|still|already)$|ly$/.test(tokens[last]!.norm)) last--;
  const words: string[] = [];
  for (let at = last; at >= 0 && words.length < MOST_WORDS; at--) {
    const { kind, norm } = tokens[at]!;
    if (/^(?:the|a|an|its|their|this|that|these)$/.test(norm)) return words;
    // 'The price of petrol', 'sales in Norrask': what the phrase is of is told behind it.
    if (kind !== 'word' || FUNCTION_WORDS.has(norm)) return /^(?:while|whereas|and|but|as|that|although|though|because|since|when)$/.test(norm) || kind === 'mark' ? words : [];
    words.push(norm);
  }
  return words.length < MOST_WORDS ? words : [];
}

/** A longer run of words without an article is no plain subject. */
const MOST_WORDS = 4;

/** Whether the article tells somewhere of the same thing that it took the course that the claim tells of. */
export function isCourseTold(claim: Profile, window: Window): boolean {
  return coursesIn(claim).some((own) => isToldSo(own, window));
}

/** A finite verb in the past or present that tells a course by itself: 'rose', 'falls'. */
function isVerbOfCourse({ tokens }: Profile, at: number): boolean {
  return /^(?:rose|rises|risen|fell|falls|fallen|grew|grown|shrank|shrunk|sank|increased|decreased|dropped|declined|climbed|jumped|soared|surged|plunged|slumped|plummeted|gained|strengthened|weakened|lost)$/.test(tokens[at]!.norm);
}

/** 'Cheaper' behind 'became', 'more expensive' behind 'got', 'more' behind 'cost'. */
function behind({ tokens }: Profile, verb: number): { readonly direction: -1 | 0 | 1; readonly last: number } | undefined {
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.text !== '%')) return undefined;
    if (/^(?:cheaper|dearer|costlier|pricier)$/.test(token.norm)) return { direction: directionOf(token.norm), last: at };
    if (/^(?:more|less)$/.test(token.norm)) {
      const next = tokens[at + 1]?.norm ?? '';
      if (/^(?:expensive|costly|dear)$/.test(next)) return { direction: directionOf(token.norm), last: at + 1 };
      return /^costs?$/.test(tokens[verb]!.norm) && !/^than$/.test(next) ? { direction: directionOf(token.norm), last: at } : undefined;
    }
  }
  return undefined;
}
