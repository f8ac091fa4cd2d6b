import type { Difference } from '../difference.js';
import { spanOfTokens, type Profile } from '../profile.js';
import type { Window } from '../window.js';

const LEAST_COVERAGE = 0.5;
/** The likeness of what is included or left out: the same word or name. */
const SAME_WORD = 0.85;
/** How far behind 'except' what it leaves out may stand: 'except for the small island of Hest'. */
const REACH = 5;

/** Behind a mark these list; else they may be verbs: 'the possibility of including Hest'. */
const INCLUDING = /^(?:including|even)$/;
const EXCLUDING = /^(?:excluding|barring|bar|save)$/;
const EXCEPT = /^(?:except|excepting)$/;

/** 'In every province, including Hest' where the passage has 'in every province except Hest', or the other way round. */
export function inclusionDifferences(claim: Profile, window: Window): Difference[] {
  if (window.alignment.coverage < LEAST_COVERAGE) return [];
  for (const [index, term] of claim.terms.entries()) {
    const match = window.alignment.matches[index];
    const own = match && match.score >= SAME_WORD ? listingOf(claim, term.token) : undefined;
    if (!own || !match) continue;
    const source = window.sentences[match.sentence]!;
    const theirs = listingOf(source, source.terms[match.term]!.token);
    if (!theirs || theirs.isIn === own.isIn) continue;
    const [span, there] = [spanOfTokens(claim, own.at, term.token), spanOfTokens(source, theirs.at, source.terms[match.term]!.token)];
    const sourceText = source.text.slice(there.start, there.end);
    return [{ code: 'claim.contradicted', kind: 'opposite', claim: span, sentence: match.sentence, source: there, sourceText, replacement: sourceText, confidence: 0.8 }];
  }
  return [];
}

/** Whether a word is said to be included or left out, and the token that says so; undefined where nothing does. */
function listingOf({ tokens }: Profile, token: number): { readonly at: number; readonly isIn: boolean } | undefined {
  for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
    const { norm, kind, text } = tokens[at]!;
    if (kind === 'mark' && /^[,;:.()]$/.test(text)) return undefined;
    const isListing = /^[,(–—-]$/.test(tokens[at - 1]?.text ?? '');
    if (INCLUDING.test(norm)) return isListing ? { at, isIn: true } : undefined;
    const isApart = (norm === 'from' && /^(?:apart|aside)$/.test(tokens[at - 1]?.norm ?? '')) || (norm === 'than' && tokens[at - 1]?.norm === 'other') || (norm === 'of' && tokens[at - 1]?.norm === 'exception');
    if (EXCEPT.test(norm) || (EXCLUDING.test(norm) && isListing) || isApart) return { at: isApart ? at - 1 : at, isIn: false };
  }
  return undefined;
}
