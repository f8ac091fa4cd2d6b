import { isInOtherLanguage, type Article } from '../../articles/article.js';
import { speakersIn } from '../../articles/articleNames.js';
import type { BlockContent, BriefingQuotation } from '../../briefing/briefing.js';
import { foldWord } from '../../text/fold.js';
import { t } from '../../text/l10n.js';
import type { CheckContext } from '../context.js';
import type { Evidence, Finding, QuotationVerdict } from '../finding.js';
import { alteredFinding, misleadingFinding } from '../quote.altered.js';
import { notFoundFinding } from '../quote.notFound.js';
import { wrongSourceFinding } from '../quote.wrongSource.js';
import { wrongSpeakerFinding } from '../quote.wrongSpeaker.js';
import { citedArticles, type CitedArticle } from './citedArticles.js';
import { findBehind, type Place } from './continuation.js';
import { differencesOf, hunksOf, settledSteps } from './differences.js';
import { evidenceAt } from './evidence.js';
import { findCopies, findNearCopies, findWindows, isNearTopic, type Copy, type NearCopy } from './locate.js';
import { askAbout, type QuotationQuestion } from './question.js';
import { isOneWordOff, wholeQuotations } from './shortNear.js';
import { otherSpeaker, speakerOf } from './speakers.js';

/** What was found out about one quotation, with its findings: none where it is right. */
export interface JudgedQuotation {
  readonly verdict: QuotationVerdict;
  readonly findings: readonly Finding[];
  /** Where its words stand, or those that it differs from. */
  readonly places: readonly Place[];
}

/** Copies shown as evidence, at most. */
const MOST_EVIDENCE = 8;
/** A quotation that the sentence ascribes to nobody is judged from so many words on: shorter ones are titles and words at arm's length. */
const LONG_ENOUGH_FOR_SPEECH = 6;

/**
 * Judges one quotation of a block against the corpus: whether an article holds its words, whose words they are there, and whether it is the
 * article that the sentence cites. Undefined where there is nothing to judge: no words, no corpus, or words at arm's length that nobody is
 * said to have spoken. Nothing is decided by likeness: any word that differs makes the quotation altered. `before` are the places of the quotation
 * that it goes on from; what differs is looked for right behind them first.
 */
export async function judgeQuotation(content: BlockContent, quotation: BriefingQuotation, context: CheckContext, before: readonly Place[], signal?: AbortSignal): Promise<JudgedQuotation | undefined> {
  const question = askAbout(content, quotation);
  if (!question || context.index.status.articles === 0) return undefined;
  const cited = await citedArticles(content, quotation, context, signal);
  const windows = await findWindows(question, cited.map(({ card }) => card.id), context, signal);
  const all = findCopies(question, windows);
  const copies = rankCopies(question, all.filter((copy) => isCredible(question, copy)), cited);
  const faultless = copies.filter((copy) => faultOf(question, copy) === undefined);
  if (faultless.length > 0) return judgeCopies(question, faultless, cited, context, signal);
  // While articles are still being read, what was not found may yet come.
  if (!context.index.status.isComplete) return undefined;
  const faulty = copies[0];
  if (faulty) {
    const evidence = evidenceOf([faulty]);
    return { verdict: { ...verdictOf(question, 'altered', evidence, speakerOf(faulty)?.name), differences: [] }, findings: [misleadingFinding(question, faulty, faultOf(question, faulty)!, evidence)], places: [faulty] };
  }
  const isNear = (candidate: NearCopy): boolean => isLocated(question, candidate) || isOneWordOff(question, candidate, cited.some(({ card }) => card.id === candidate.article.metadata.id), surname(question));
  const near = findBehind(question, before) ?? findNearCopies(question, windows, preference(question, cited)).find(isNear) ?? wholeQuotations(question, windows).find(isNear);
  if (near) return judgeNearCopy(question, near);
  // Words that stand somewhere, though not near their topic, are no finding where nobody is said to have spoken them.
  if (all.length > 0 && !quotation.speaker) return { verdict: verdictOf(question, 'exact', evidenceOf(rankCopies(question, all, cited))), findings: [], places: all };
  if (!isJudgedAsSpeech(question)) return undefined;
  // What sources in other languages say is quoted in translation.
  if (cited.length > 0 && cited.every(({ card }) => isInOtherLanguage(card))) return undefined;
  return { verdict: verdictOf(question, 'notFound', []), findings: [notFoundFinding(question)], places: [] };
}

async function judgeCopies(question: QuotationQuestion, copies: readonly Copy[], cited: readonly CitedArticle[], context: CheckContext, signal: AbortSignal | undefined): Promise<JudgedQuotation> {
  const evidence = evidenceOf(copies);
  const other = await otherSpeaker(question, copies, context, signal);
  if (other) {
    const proof = evidenceOf([other.copy, ...copies.filter((copy) => copy !== other.copy)]);
    return { verdict: verdictOf(question, 'wrongSpeaker', proof, other.speaker.name), findings: [wrongSpeakerFinding(question, other.speaker.name, proof)], places: copies };
  }
  const speaker = copies.map(speakerOf).find((found) => found !== undefined)?.name;
  const isCitedWrongly = cited.length > 0 && !copies.some((copy) => cited.some(({ card }) => card.id === copy.article.metadata.id));
  const holders = question.isShort ? copies.filter((copy) => copy.isMarked) : copies;
  if (isCitedWrongly && holders.length > 0 && isJudgedAsSpeech(question) && context.index.status.isComplete) {
    const proof = evidenceOf(holders);
    return { verdict: verdictOf(question, 'wrongSource', proof, speaker), findings: [wrongSourceFinding(question, cited, proof)], places: copies };
  }
  return { verdict: verdictOf(question, 'exact', evidence, speaker), findings: [], places: copies };
}

function judgeNearCopy(question: QuotationQuestion, near: NearCopy): JudgedQuotation | undefined {
  const hunks = hunksOf(settledSteps(question, near));
  const { first, last, share } = near.alignment;
  const isSame = hunks.length === 0;
  const evidence = [evidenceAt(near.article, near.words, first, last, isSame ? 1 : share, { note: isSame ? t('the source has these words') : t('the source has other words') })];
  const speaker = speakerOf({ article: near.article, words: near.words, first })?.name;
  const places = [{ article: near.article, words: near.words, first, last }];
  if (isSame) return { verdict: verdictOf(question, 'exact', evidence, speaker), findings: [], places };
  const verdict = { ...verdictOf(question, 'altered', evidence, speaker), differences: differencesOf(question, near, hunks) };
  return { verdict, findings: [alteredFinding(question, near, hunks, evidence)], places };
}

/** A short quotation counts where the source quotes it, or where the source speaks of the same thing; a longer one anywhere. */
function isCredible(question: QuotationQuestion, copy: Copy): boolean {
  return !question.isShort || copy.isMarked || isNearTopic(question, copy.words, copy.first, copy.last, surname(question));
}

/** Copies between quotation marks first, then those of cited articles, then in a fixed order. */
function rankCopies(question: QuotationQuestion, copies: readonly Copy[], cited: readonly CitedArticle[]): Copy[] {
  const wanted = surname(question);
  const rank = (copy: Copy): number =>
    (cited.some(({ card }) => card.id === copy.article.metadata.id) ? 4 : 0) +
    (copy.isMarked ? 2 : 0) +
    (wanted !== undefined && foldWord(speakerOf(copy)?.name ?? '').endsWith(wanted) ? 1 : 0) -
    (copy.article.blocks[copy.article.sentences[copy.words.at(copy.first)!.sentence]!.block]?.kind === 'title' ? 4 : 0);
  return [...copies].sort((a, b) => rank(b) - rank(a) || (a.article.metadata.id < b.article.metadata.id ? -1 : a.article.metadata.id > b.article.metadata.id ? 1 : a.first - b.first));
}

/** What makes a copy misleading though every word of it is right. */
function faultOf(question: QuotationQuestion, copy: Copy): 'negationOmitted' | 'speakersJoined' | 'negationCutOff' | undefined {
  if (copy.fault) return copy.fault;
  const before = copy.words.at(copy.first - 1);
  if (before === undefined || copy.words.at(copy.first)!.followsPause || question.words.length < 3 || question.isNegated) return undefined;
  // 'no plans' may be quoted as a thing spoken of ('of “plans to …”'), but not as what someone does ('Colm “plans to …”').
  const isCutOff = isVerbNegation(before.form) || (before.form === 'no' && !question.followsFunctionWord);
  return isCutOff ? 'negationCutOff' : undefined;
}

function isVerbNegation(form: string): boolean {
  return form === 'not' || form === 'never' || form === 'cannot' || form.endsWith("n't");
}

/** Whether an alignment shows with confidence where the quotation comes from. */
function isLocated(question: QuotationQuestion, near: NearCopy): boolean {
  const { share, longestRun, longestRunWeight, matchedWeight, first, last, steps } = near.alignment;
  if (first < 0) return false;
  const free = steps.filter((step) => step.kind === 'free').length;
  const reach = last - first + 1 - free;
  const length = question.words.length;
  if (question.isShort) {
    if (length < 2 || !isJudgedAsSpeech(question) || reach > length + 2) return false;
    const related = relatedShare(question, near);
    // One word of two is chance, unless the source quotes both.
    if (length === 2 && related < 0.7 && near.words.at(first)!.quotation < 0) return false;
    return related >= 0.5 && matchedWeight >= 1 && isNearTopic(question, near.words, first, last, surname(question));
  }
  if (!isJudgedAsSpeech(question) && share < 0.7) return false;
  if (reach > length * 2.5 + 12) return false;
  const same = steps.filter((step) => step.kind === 'same').length;
  // Words that say little alone are no chance where most of them stand in one row.
  return (same >= 5 && same / length >= 0.7) || (share >= 0.55 && matchedWeight >= 2) || (longestRun >= 6 && longestRunWeight >= 3 && share >= 0.4);
}

/** The share of the quotation's words that stand in the source, a word with another ending counted half. */
function relatedShare(question: QuotationQuestion, near: NearCopy): number {
  const related = near.alignment.steps.filter((step) => {
    const item = question.items[step.item];
    return step.kind === 'changed' && item?.kind === 'word' && item.word.form.slice(0, 4) === near.words.at(step.source)!.form.slice(0, 4);
  }).length;
  return near.alignment.share + (0.5 * related) / question.weight;
}

/**
 * Whether somebody is quoted: the parser says so; of one or two words only where a speaker is named, of three or four only where the
 * sentence speaks of saying at all.
 */
function isJudgedAsSpeech(question: QuotationQuestion): boolean {
  const { quotation, words, text } = question;
  if (words.length <= 2) return quotation.speaker !== undefined;
  if (question.isShort && quotation.speaker === undefined && !question.speaksOfSaying) return false;
  if (quotation.isSpeech) return true;
  return words.length >= LONG_ENOUGH_FOR_SPEECH && !isTitleCase(text);
}

/** Whether most of the longer words begin with a capital, as in a title. */
function isTitleCase(text: string): boolean {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  return longer.length > 0 && longer.filter((word) => /^\p{Lu}/u.test(word)).length / longer.length > 0.6;
}

function surname(question: QuotationQuestion): string | undefined {
  const last = question.quotation.speaker?.name.trim().split(/\s+/).at(-1);
  return last === undefined ? undefined : foldWord(last).replace(/'s$/, '');
}

/** What tips the balance between places that are alike: the cited article, then the speaker's own words. */
function preference(question: QuotationQuestion, cited: readonly CitedArticle[]): (article: Article) => number {
  const ids = new Set(cited.map(({ card }) => card.id));
  const wanted = surname(question);
  return (article) => (ids.has(article.metadata.id) ? 1 : 0) + (wanted !== undefined && speakersIn(article).some((name) => name.endsWith(wanted)) ? 0.3 : 0);
}

function evidenceOf(copies: readonly Copy[]): Evidence[] {
  return copies.slice(0, MOST_EVIDENCE).map((copy) => {
    const speaker = speakerOf(copy)?.name;
    return evidenceAt(copy.article, copy.words, copy.first, copy.last, 1, { note: speaker === undefined ? t('the source has these words') : t('the source has these words from {0}', speaker) });
  });
}

function verdictOf(question: QuotationQuestion, verdict: QuotationVerdict['verdict'], evidence: readonly Evidence[], sourceSpeaker?: string): QuotationVerdict {
  const { quotation, text } = question;
  const speaker = sourceSpeaker ?? quotation.speaker?.name;
  return { start: quotation.start, end: quotation.end, text, verdict, evidence, ...(speaker === undefined ? {} : { speaker }) };
}
