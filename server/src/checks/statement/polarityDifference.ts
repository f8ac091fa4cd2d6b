import { areOpposite } from '../../text/lexicon/words.js';
import type { Difference } from './difference.js';
import { sharedSurroundings } from './nearness.js';
import type { Profile, Term } from './profile.js';
import type { Window } from './window.js';

/** How many tokens after a denial it still governs a word, commas and the end of the clause aside. */
const GOVERNED = 4;
const LEAST_COVERAGE = 0.45;
const LEAST_SHARED = 0.4;

/** Denials on one side only, and words of the claim for which the passage has the opposite. */
export function polarityDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  const differences: Difference[] = [];
  claim.terms.forEach((term, index) => {
    if (term.kind !== 'word') return;
    const match = window.alignment.matches[index];
    const difference = match && match.score >= 0.7 ? negationAt(claim, window, term, match.sentence, match.term) : oppositeOf(claim, window, term);
    if (difference) differences.push(difference);
  });
  return differences;
}

/** The word is on both sides, and one of them denies it. */
function negationAt(claim: Profile, window: Window, term: Term, sentence: number, sourceTerm: number): Difference | undefined {
  const source = window.sentences[sentence]!;
  const other = source.terms[sourceTerm]!;
  const claimDenial = denialOf(claim, term.token);
  const sourceDenial = denialOf(source, other.token);
  if ((claimDenial === undefined) === (sourceDenial === undefined)) return undefined;
  // A denying verb that both sides have denies on both sides, however far from the word it stands.
  const [side, denial, opposite] = claimDenial !== undefined ? [claim, claimDenial, source] : [source, sourceDenial!, claim];
  if (hasDenialLike(opposite, side, denial)) return undefined;
  const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
  if (shared < LEAST_SHARED) return undefined;
  const claimStart = claimDenial !== undefined ? Math.min(claim.tokens[claimDenial]!.start, claim.tokens[term.token]!.start) : claim.tokens[term.token]!.start;
  const sourceStart = sourceDenial !== undefined ? Math.min(source.tokens[sourceDenial]!.start, source.tokens[other.token]!.start) : source.tokens[other.token]!.start;
  const sourceSpan = { start: sourceStart, end: source.tokens[other.token]!.end };
  return {
    code: 'claim.contradicted',
    kind: 'negation',
    claim: { start: claimStart, end: claim.tokens[term.token]!.end },
    sentence,
    source: sourceSpan,
    sourceText: source.text.slice(sourceSpan.start, sourceSpan.end),
    confidence: shared,
  };
}

/** Index of the token that denies the word at `token`, or undefined; two denials make none. */
function denialOf(profile: Profile, token: number): number | undefined {
  const governing = profile.negations.filter((negation) => {
    if (negation >= token || token - negation > GOVERNED) return false;
    return !profile.tokens.slice(negation + 1, token).some(({ kind, text, norm }) => (kind === 'mark' && /[,;:.!?"“”()]/.test(text)) || norm === 'but' || norm === 'and' || norm === 'that');
  });
  return governing.length % 2 === 1 ? governing[0] : undefined;
}

/** Words that make a sentence sound negative without denying it: where they stand, what looks like a missing denial may be none. */
const DARKENING = /^(?:little|few|unlikely|impossible|unable|unwilling|hardly|doubt|doubts|doubtful|sceptic.*|skeptic.*|despite|lack.*|absent|absence|dismiss.*|den(?:y|ies|ied)|refus.*|reject.*|fail.*|un[a-z]{4,}ed|instead|rather)$/;

function hasDenialLike(profile: Profile, side: Profile, denial: number): boolean {
  const { norm } = side.tokens[denial]!;
  return profile.negations.some((negation) => profile.tokens[negation]!.norm === norm || isVerb(norm) === isVerb(profile.tokens[negation]!.norm)) || (!isVerb(norm) && profile.tokens.some((token) => DARKENING.test(token.norm)));
}

function isVerb(norm: string): boolean {
  return !/^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|.*n't)$/.test(norm);
}

/** The word is missing in the source, which has its opposite in the same place. */
function oppositeOf(claim: Profile, window: Window, term: Term): Difference | undefined {
  let best: Difference | undefined;
  window.sentences.forEach((source, sentence) => {
    source.terms.forEach((other) => {
      if (!areOpposite(term.stem, other.stem)) return;
      const shared = sharedSurroundings(claim, term.token, window, sentence, other.token);
      if (shared < LEAST_SHARED || shared <= (best?.confidence ?? 0)) return;
      // 'Not open' is 'closed': a denial on one side and the opposite on the other agree.
      if ((denialOf(claim, term.token) === undefined) !== (denialOf(source, other.token) === undefined)) return;
      const [at, there] = [claim.tokens[term.token]!, source.tokens[other.token]!];
      best = { code: 'claim.contradicted', kind: 'opposite', claim: { start: at.start, end: at.end }, sentence, source: { start: there.start, end: there.end }, sourceText: there.text, confidence: shared };
    });
  });
  return best;
}
