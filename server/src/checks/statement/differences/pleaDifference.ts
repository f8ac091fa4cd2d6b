import { stem } from '../../../text/stem.js';
import type { PlacedDifference } from '../difference.js';
import { spanOfTokens, type Profile, type Term } from '../profile.js';
import { windowOfSentence } from '../sentenceWindow.js';
import { sourceProfile } from '../sourceProfiles.js';
import type { Window } from '../window.js';

/** The passage must be of the claim's matter. */
const LEAST_COVERAGE = 0.5;
/** How far behind its verb the word stands that makes a plea of it: 'denied all the charges'. */
const REACH = 5;
const CHARGE = new Set(['charge', 'accusation', 'allegation', 'guilt', 'wrongdoing', 'count', 'blame', 'crime', 'claim', 'offence', 'offense', 'fraud', 'bribe', 'guilty'].map(stem));

interface Plea {
  readonly isGuilty: boolean;
  readonly first: number;
  readonly last: number;
}

/**
 * 'Orvel pleaded guilty to taking bribes' where the article has of Orvel that he 'did not admit the guilt', or the other way round. An article in which anybody is said to have pleaded as the
 * claim has it leaves it open.
 */
export function otherPlea(claim: Profile, windows: readonly Window[]): PlacedDifference | undefined {
  const best = windows[0];
  const own = pleaIn(claim);
  const name = own && claim.terms.findLast(({ kind, token }) => kind === 'name' && token < own.first);
  if (!best || !own || !name || best.alignment.coverage < LEAST_COVERAGE) return undefined;
  const { article } = best;
  const pleas = article.sentences.map((_, at) => pleaIn(sourceProfile(article, at)));
  if (pleas.some((plea, sentence) => plea?.isGuilty === own.isGuilty && !isOfAnother(name, article, sentence, plea))) return undefined;
  const at = pleas.findIndex((plea, sentence) => plea !== undefined && isNamedBefore(name, article, sentence, plea));
  if (at < 0) return undefined;
  const source = sourceProfile(article, at);
  const there = spanOfTokens(source, pleas[at]!.first, pleas[at]!.last);
  return { code: 'claim.contradicted', kind: 'negation', claim: spanOfTokens(claim, own.first, own.last), sentence: 0, source: there, sourceText: source.text.slice(there.start, there.end), confidence: 0.7, window: windowOfSentence(claim, best, at) };
}

/** What somebody says to a charge in a sentence: guilty or not; undefined where it tells of none. */
function pleaIn({ tokens }: Profile): Plea | undefined {
  for (const [at, { norm }] of tokens.entries()) {
    const behind = tokens.slice(at + 1, at + 1 + REACH);
    const isDenied = tokens.slice(Math.max(0, at - 3), at).some((token) => token.norm === 'not' || token.norm === 'never' || token.norm.endsWith("n't"));
    const reach = (holds: (norm: string) => boolean): number => behind.findIndex((token) => holds(token.norm));
    if (/^(?:plead|pleads|pleaded|pled)$/.test(norm)) {
      const guilty = reach((word) => word === 'guilty');
      if (guilty >= 0) return { isGuilty: !isDenied && !behind.slice(0, guilty).some((token) => token.norm === 'not'), first: at, last: at + 1 + guilty };
    }
    if (/^(?:admit|admits|admitted|confess|confesses|confessed)$/.test(norm)) {
      const charge = reach((word) => CHARGE.has(stem(word)));
      if (charge >= 0) return { isGuilty: !isDenied, first: isDenied ? at - 1 : at, last: at + 1 + charge };
    }
    if (/^(?:deny|denies|denied|reject|rejects|rejected)$/.test(norm) && !isDenied) {
      const charge = reach((word) => CHARGE.has(stem(word)));
      if (charge >= 0) return { isGuilty: false, first: at, last: at + 1 + charge };
    }
    if (/^(?:innocence|innocent)$/.test(norm) && tokens.slice(Math.max(0, at - REACH), at).some((token) => /^(?:maintain|maintains|maintained|protested|protests|insists|insisted|professed)$/.test(token.norm))) return { isGuilty: false, first: at, last: at };
  }
  return undefined;
}

/** Whether a sentence has somebody else plead, whom it names before the plea, or the one before it where 'he' or 'she' pleads. */
function isOfAnother(name: Term, article: Window['article'], at: number, plea: Plea): boolean {
  if (isNamedBefore(name, article, at, plea)) return false;
  const source = sourceProfile(article, at);
  if (source.terms.some(({ kind, token }) => kind === 'name' && token < plea.first)) return true;
  const isPronoun = source.tokens.slice(0, plea.first).some(({ norm }) => norm === 'he' || norm === 'she');
  const before = isPronoun && at > 0 && article.sentences[at - 1]!.block === article.sentences[at]!.block ? sourceProfile(article, at - 1).terms.filter(({ kind }) => kind === 'name') : [];
  return before.length > 0 && !before.some(({ stem: root }) => root === name.stem);
}

/** Whether a sentence names somebody before a plea, or 'he' or 'she' pleads and the sentence before names them. */
function isNamedBefore(name: Term, article: Window['article'], at: number, { first }: Plea): boolean {
  const source = sourceProfile(article, at);
  if (source.terms.some(({ kind, stem: root, token }) => kind === 'name' && root === name.stem && token < first)) return true;
  const isPronoun = source.tokens.slice(0, first).some(({ norm }) => norm === 'he' || norm === 'she');
  return isPronoun && at > 0 && !source.terms.some(({ kind, token }) => kind === 'name' && token < first) && sourceProfile(article, at - 1).terms.some(({ kind, stem: root }) => kind === 'name' && root === name.stem);
}
