import type { Finding } from './finding.js';
import { evidenceOf, titleFor, type Judgement } from './statement/judgement.js';

/** Words of the claim that a message names. */
const MOST_WORDS = 4;

/** `claim.unsupported`: no passage of the cited article, or of the corpus, supports the statement. */
export function claimUnsupported(judgement: Judgement): Finding | undefined {
  // Where some parts are borne out, those that are not are told of one by one.
  if (judgement.verdict !== 'unsupported' || judgement.failing !== undefined) return undefined;
  const nearest = judgement.windows[0];
  return {
    code: 'claim.unsupported',
    start: judgement.place.start,
    end: judgement.place.end,
    message: [beginning(judgement), missing(judgement), nearest ? `The nearest passage: “${shorten(evidenceOf(nearest).text)}” (${titleFor(nearest.article)}).` : ''].filter(Boolean).join(' '),
    evidence: nearest ? [evidenceOf(nearest, 'the nearest passage')] : [],
    fixes: [],
  };
}

function beginning(judgement: Judgement): string {
  const what = judgement.isPart ? 'this part of the sentence' : 'this statement';
  if (judgement.cited.length === 0) return `No article supports ${what}.`;
  return judgement.cited.length === 1 ? `The cited article does not support ${what}.` : `The cited articles do not support ${what}.`;
}

function missing(judgement: Judgement): string {
  const words = [...new Set(judgement.absentWords)].slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return words.length === 0 ? '' : `${judgement.cited.length > 0 ? 'Not found in it' : 'Found in none'}: ${words.join(', ')}.`;
}

function shorten(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
