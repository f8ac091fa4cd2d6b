import { speechVerb } from '../../text/speechVerbs.js';
import type { CheckContext } from '../context.js';
import type { Difference } from './difference.js';
import type { Profile } from './profile.js';
import { entitiesOf, headOf, mentions, spanOf, textOf } from './subjectNames.js';
import { leadingName, subjectBefore, verbAfter, type Subject } from './subject.js';
import type { Window } from './window.js';

/** Share of what is reported that the sentence of the source must have. */
const LEAST_COVERAGE = 0.6;
/** What is reported must say enough, by the weight of its terms, to be told from others. */
const LEAST_WEIGHT = 1.6;

/**
 * 'According to A, …' or 'A said that …' where the sentence of the source that says so names other persons as its speakers, and A nowhere.
 * A source that names no speaker says nothing against A.
 */
export async function speakerDifferences(claim: Profile, window: Window, context: CheckContext, signal?: AbortSignal): Promise<readonly Difference[]> {
  const speaker = speakerOf(claim);
  if (!speaker) return [];
  const reporting = (token: number): boolean => token >= speaker.from && token < speaker.to;
  const sentence = sentenceOf(claim, window, reporting);
  if (sentence === undefined) return [];
  const source = window.sentences[sentence]!;
  if (mentions(source, 0, source.tokens.length, headOf(claim, speaker.subject))) return [];
  const mine = await entitiesOf(claim, speaker.subject, context, signal);
  if (mine.length === 0 || !mine.every(({ kind }) => kind === 'person')) return [];
  const others = await speakersOf(source, context, signal);
  const first = others[0];
  if (!first || others.some(({ ids }) => mine.some(({ id }) => ids.includes(id)))) return [];
  return [
    {
      code: 'claim.misattributed',
      kind: 'speaker',
      claim: spanOf(claim, speaker.subject),
      sentence,
      source: spanOf(source, first.subject),
      sourceText: textOf(source, first.subject),
      replacement: textOf(source, first.subject),
      confidence: 0.8,
    },
  ];
}

interface ClaimSpeaker {
  readonly subject: Subject;
  /** The tokens that only say who speaks. */
  readonly from: number;
  readonly to: number;
}

function speakerOf(claim: Profile): ClaimSpeaker | undefined {
  if (claim.tokens[0]?.norm === 'according' && claim.tokens[1]?.norm === 'to') {
    const comma = claim.tokens.findIndex(({ text }) => text === ',');
    const subject = comma > 2 ? subjectBefore(claim.tokens, comma) : undefined;
    return subject?.kind === 'name' ? { subject, from: 0, to: comma } : undefined;
  }
  const subject = leadingName(claim.tokens);
  const verb = subject && verbAfter(claim.tokens, subject);
  if (!subject || verb === undefined || speechVerb(claim.tokens[verb]!.norm)?.strength !== 'plain') return undefined;
  return { subject, from: 0, to: verb + 1 };
}

/** The sentence of the window that has enough of what is reported; undefined where none has. */
function sentenceOf(claim: Profile, window: Window, isReporting: (token: number) => boolean): number | undefined {
  const found = window.sentences.map(() => 0);
  let total = 0;
  claim.terms.forEach((term, index) => {
    if (isReporting(term.token)) return;
    total += term.weight;
    const match = window.alignment.matches[index];
    if (match) found[match.sentence]! += term.weight * match.score;
  });
  const best = found.indexOf(Math.max(...found));
  return total >= LEAST_WEIGHT && found[best]! / total >= LEAST_COVERAGE ? best : undefined;
}

async function speakersOf(source: Profile, context: CheckContext, signal: AbortSignal | undefined): Promise<{ readonly subject: Subject; readonly ids: readonly number[] }[]> {
  const speakers: { readonly subject: Subject; readonly ids: readonly number[] }[] = [];
  for (const [index, token] of source.tokens.entries()) {
    const verb = token.kind === 'word' ? speechVerb(token.norm) : undefined;
    if (!verb || verb.strength === 'weak' || (verb.form !== 'finite' && verb.form !== 'ing')) continue;
    const subject = subjectBefore(source.tokens, index);
    if (subject?.kind !== 'name') continue;
    const entities = await entitiesOf(source, subject, context, signal);
    if (entities.length > 0 && entities.every(({ kind }) => kind === 'person')) speakers.push({ subject, ids: entities.map(({ id }) => id) });
  }
  return speakers;
}
