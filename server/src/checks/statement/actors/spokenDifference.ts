import { foldWord } from '../../../text/fold.js';
import type { CheckContext } from '../../context.js';
import { differentPeople } from '../../quotation/speakerNames.js';
import type { Difference } from '../difference.js';
import { profileOf } from '../profile.js';
import { spokenBy } from '../spokenBy.js';
import type { Window } from '../window.js';
import { type Actor, areSurelyDifferent, isNamedIn, spanOfActor } from './actorIdentity.js';
import { parseOf } from './frames.js';

/**
 * 'Brand said that the quay would be sold' where the sentence that says so is an answer of Holm's interview, or stands within a longer quotation of hers. Silent where the passage speaks of the claim's speaker at all: what
 * an answer tells of somebody may be what they said. `reported` is the sentence of the window that has what is reported.
 */
export async function spokenDifference(speaker: Actor, reported: number, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const source = window.sentences[reported]!;
  const spoken = spokenBy(source);
  const last = source.tokens.at(-1);
  if (spoken === undefined || last === undefined) return [];
  for (const sentence of window.sentences) if (isNamedIn(speaker, await parseOf(sentence))) return [];
  const introduced = await parseOf(profileOf(`${spoken.name} spoke.`));
  const group = introduced.groups[0];
  if (group === undefined || !(isAnotherSpeaker(speaker, spoken.name, window.article) || (await areSurelyDifferent(speaker, { profile: introduced.profile, group }, window.article, context, signal)))) return [];
  const span = { start: source.tokens[0]!.start, end: last.end };
  return [{ code: 'claim.misattributed', kind: 'speaker', claim: spanOfActor(speaker), sentence: reported, source: span, sourceText: spoken.name, replacement: spoken.name, confidence: 0.8 }];
}

/** Whether the claim's speaker is another one of those who speak in the article, as in a discussion of several: whoever has turns of their own is not taken for somebody else. */
function isAnotherSpeaker({ profile, group }: Actor, name: string, { quotations }: Window['article']): boolean {
  if (group.name.length === 0) return false;
  const own = group.name.map((token) => profile.tokens[token]!.text).join(' ').replace(/['’]s$/, '');
  const surname = (full: string): string => foldWord(full.trim().split(/\s+/).at(-1)!);
  return differentPeople(own, name) && quotations.some(({ speaker }) => speaker !== undefined && speaker.name !== name && surname(speaker.name) === surname(own));
}
