import { isCommonWord } from '../articles/commonWords.js';
import { foldName } from '../articles/foldName.js';
import { DEMONYMS, OPENERS, ORGANISATION_NOUNS, PLACES } from '../articles/nameLexicon.js';
import type { Finding } from './finding.js';
import type { JudgedName } from './name/judgedName.js';

const KINDS = { person: 'person', organisation: 'organisation', place: 'place', unknown: 'name' } as const;

/** `name.unknown`: no article has this name or anything like it. */
export function unknownFinding(judged: JudgedName): Finding {
  const what = judged.mention.kind === 'unknown' ? 'No article has this name or anything like it' : `No article names this ${KINDS[judged.mention.kind]} or anyone or anything with a name like it`;
  return { code: 'name.unknown', start: judged.span.start, end: judged.span.end, message: `${what}: “${judged.mention.text}”.`, evidence: [], fixes: [], name: judged.mention.text };
}

/** Whether a name says enough to be missed: capitalised common terms ('Cold War', 'Foreign Ministry') do not. */
export function isDistinctive(name: string): boolean {
  const words = foldName(name).split(' ');
  if (words.length === 1) return !isCommonWord(words[0]!) && words[0]!.length > 1;
  return words.some((word) => !isCommonWord(word) && !ORGANISATION_NOUNS.has(word) && !DEMONYMS.has(word) && !PLACES.has(word) && !OPENERS.has(word) && word.length > 1);
}
