import { t } from '../text/l10n.js';
import { quoted } from '../text/phrases.js';
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
    message: [beginning(judgement), missing(judgement), nearest ? t('The nearest passage: “{0}” ({1}).', shorten(evidenceOf(nearest).text), titleFor(nearest.article)) : ''].filter(Boolean).join(' '),
    evidence: nearest ? [evidenceOf(nearest, { note: t('the nearest passage') })] : [],
    fixes: [],
  };
}

function beginning(judgement: Judgement): string {
  const { isPart, cited } = judgement;
  if (cited.length === 0) return isPart ? t('No article supports this part of the sentence.') : t('No article supports this statement.');
  if (cited.length === 1) return isPart ? t('The cited article does not support this part of the sentence.') : t('The cited article does not support this statement.');
  return isPart ? t('The cited articles do not support this part of the sentence.') : t('The cited articles do not support this statement.');
}

function missing(judgement: Judgement): string {
  const words = [...new Set(judgement.absentWords)].slice(0, MOST_WORDS).map(quoted).join(', ');
  if (words === '') return '';
  return judgement.cited.length === 1 ? t('Not found in it: {0}.', words) : t('Found in none: {0}.', words);
}

function shorten(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
