import { stem } from '../../../text/stem.js';
import { namesTheSame, sharesAWord, type Actor } from '../actors/actorIdentity.js';
import type { Difference } from '../difference.js';
import { parseOf, type Frame, type ParsedSentence } from '../actors/frames.js';
import { modalityOf } from '../modality.js';
import { denialOf } from '../negation.js';
import type { Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.6;
const TAKING = new Set('take seize snatch capture grab wrest steal regain retake'.split(' ').map(stem));
const KEEPING = new Set('keep retain defend preserve'.split(' ').map(stem));
/** Verbs that keep with a particle or 'to': 'held on to the lead', 'clings to power'. */
const HOLDING = new Set('hold hang cling clung hung held'.split(' ').map(stem));

/** 'Took the lead from Orsk' where the passage has 'Orsk held on to the lead': what somebody keeps was not taken from them. */
export async function keepingDifferences(claim: Profile, window: Window): Promise<readonly Difference[]> {
  if (window.alignment.coverage < LEAST_COVERAGE || !claim.tokens.some(({ norm }) => norm === 'from')) return [];
  const own = await parseOf(claim);
  for (const taking of own.frames.filter((frame) => TAKING.has(frame.deed) && isFact(frame, own))) {
    const [loser, thing] = [actorsOf(taking, 'from', own)[0], actorsOf(taking, 'patient', own)[0]];
    if (!loser || !thing || loser.group.name.length === 0) continue;
    for (const [sentence, profile] of window.sentences.entries()) {
      const source = await parseOf(profile);
      const keeping = source.frames.find((frame) => isKeeping(frame, source) && isFact(frame, source) && actorsOf(frame, 'agent', source).some((keeper) => namesTheSame(loser, keeper)) && ['patient', 'recipient'].some((part) => actorsOf(frame, part, source).some((kept) => sharesAWord(thing, kept))));
      if (!keeping) continue;
      const [mine, there] = [claim.tokens[taking.token]!, profile.tokens[keeping.token]!];
      return [{ code: 'claim.contradicted', kind: 'opposite', claim: { start: mine.start, end: mine.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: 0.8 }];
    }
  }
  return [];
}

function isKeeping({ deed, token }: Frame, { profile: { tokens } }: ParsedSentence): boolean {
  const root = deed.split(' ')[0]!;
  return KEEPING.has(root) || (HOLDING.has(root) && tokens.slice(token + 1, token + 4).some(({ norm }) => norm === 'to' || norm === 'onto'));
}

function isFact({ token, isNoun }: Frame, { profile }: ParsedSentence): boolean {
  return !isNoun && denialOf(profile, token) === undefined && modalityOf(profile.tokens, token) === undefined;
}

function actorsOf({ parts }: Frame, part: string, { profile }: ParsedSentence): Actor[] {
  return (parts.get(part) ?? []).map((group) => ({ profile, group }));
}
