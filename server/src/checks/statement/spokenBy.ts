import type { Article, Speaker } from '../../articles/article.js';
import { tokenize } from '../../text/tokens.js';
import type { Profile } from './profile.js';

/** Who says a whole sentence of an article that does not name them itself. */
export interface SpokenBy {
  readonly name: string;
  /** The words of the name and of the offices that the article gives its bearer, normalised. */
  readonly words: ReadonlySet<string>;
}

/** A speaker who is known less surely lends a sentence no name. */
const CONFIDENT = 0.5;
/** A sentence is somebody's words where so much of it stands in their quotations. */
const LEAST_SHARE = 0.9;

const places = new WeakMap<Profile, { readonly article: Article; readonly sentence: number }>();
const known = new WeakMap<Profile, SpokenBy | 'nobody'>();

/** Notes of which sentence of an article a profile was made. */
export function setPlace(profile: Profile, article: Article, sentence: number): void {
  places.set(profile, { article, sentence });
}

/**
 * Whose words a sentence is as a whole, as an answer of an interview or a sentence within a longer quotation: it says 'I', or nothing, where a briefing has the name. Undefined for the reporter's own
 * sentences, where the speaker is not known with confidence, and for a profile that is of no article.
 */
export function spokenBy(profile: Profile): SpokenBy | undefined {
  let made = known.get(profile);
  if (made === undefined) {
    made = find(profile) ?? 'nobody';
    known.set(profile, made);
  }
  return made === 'nobody' ? undefined : made;
}

function find(profile: Profile): SpokenBy | undefined {
  const place = places.get(profile);
  if (place === undefined) return undefined;
  const { article } = place;
  const { start, end } = article.sentences[place.sentence]!;
  let covered = 0;
  let speaker: Speaker | undefined;
  for (const quotation of article.quotations) {
    if (quotation.start >= end) break;
    if (quotation.end <= start || quotation.speaker === undefined || quotation.speaker.confidence < CONFIDENT || !quotation.isSpeech) continue;
    if (speaker !== undefined && speaker.name !== quotation.speaker.name) return undefined;
    speaker = quotation.speaker;
    covered += Math.min(end, quotation.end) - Math.max(start, quotation.start);
  }
  if (speaker === undefined || covered < LEAST_SHARE * (end - start)) return undefined;
  const { name } = speaker;
  const offices = article.names.flatMap(({ fullName, office }) => (fullName === name && office !== undefined ? [office] : []));
  return { name, words: new Set([name, ...offices].flatMap((words) => tokenize(words).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : [])))) };
}
