import { isCommonWord } from '../articles/commonWords.js';
import { foldName } from '../articles/foldName.js';
import { DEMONYMS, OPENERS, ORGANISATION_NOUNS, PLACES } from '../articles/nameLexicon.js';
import { key, t } from '../text/l10n.js';
import type { Finding } from './finding.js';
import type { JudgedName } from './name/judgedName.js';

const MESSAGES: Readonly<Record<JudgedName['mention']['kind'], string>> = {
  person: key('No article names “{0}”, or anyone with a similar name.'),
  organisation: key('No article names “{0}”, or an organisation with a similar name.'),
  place: key('No article names “{0}”, or a place with a similar name.'),
  unknown: key('No article has the name “{0}”, or a similar one.'),
};

/** `name.unknown`: no article has this name or anything like it. */
export function unknownFinding(judged: JudgedName): Finding {
  return { code: 'name.unknown', start: judged.span.start, end: judged.span.end, message: t(MESSAGES[judged.mention.kind], judged.mention.text), evidence: [], fixes: [], name: judged.mention.text };
}

/** Whether a name says enough to be missed: capitalised common terms ('Cold War', 'Foreign Ministry') do not. */
export function isDistinctive(name: string): boolean {
  const words = foldName(name).split(' ');
  if (words.length === 1) return !isCommonWord(words[0]!) && words[0]!.length > 1;
  return words.some((word) => !isCommonWord(word) && !ORGANISATION_NOUNS.has(word) && !DEMONYMS.has(word) && !PLACES.has(word) && !OPENERS.has(word) && word.length > 1);
}
