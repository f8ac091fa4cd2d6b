import type { NotChecked } from './briefing.js';
import { isAboutText, isExpectation, isLeadIn } from './ownText.js';
import { isReportingForm, isVerbForm, mayBeVerb } from './verbs.js';

/** What is known of a sentence besides its words. */
export interface SentenceContext {
  /** The sentence with what stands in quotation marks replaced by spaces, unit by unit: only the author's own words count. */
  readonly ownWords: string;
  /** One unit a unit of the sentence, as in `Prose.origins`. */
  readonly origins: string;
  /** In a table no sentence ends with a full stop. */
  readonly isCell: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const ENDS = /[.!?…]["'”’»)\]]*$/;

const FIRST_PERSON =
  /\b(?:we|i)(?:\s+(?:\w+ly|also|do|still|would|can|could|must|should|now|therefore|cannot|don['’]t))?\s+(?:think|believe|expect|assess|judge|assume|suspect|doubt|consider|conclude|recommend|suggest|reckon|anticipate|foresee|estimate|argue|feel|hope|advise|propose|see|find|regard|would|remain|are (?:confident|sceptical|skeptical|convinced|of the (?:view|opinion))|am (?:confident|sceptical|skeptical|convinced))\b/iu;
const OUR_VIEW = /\b(?:(?:in|to) (?:our|my) (?:\w+ )?(?:view|opinion|judge?ment|assessment|mind|estimation|reading|analysis)|(?:our|my) (?:\w+ )?(?:view|opinion|judge?ment|assessment|expectation|reading|recommendation|advice|sense|impression|conclusion|hope|base case) (?:is|remains|was))\b/iu;
/** Words by which an author weighs; in the mouth of somebody who is quoted or reported they are part of a claim. */
const HEDGE =
  /\b(?:arguably|presumably|more likely than not|(?<!\b(?:more|less|as|equally|most|least|so) )(?:un)?likely|probably|perhaps|possibly|conceivably|in all likelihood|it (?:now )?(?:seems|appears|would seem|would appear|looks (?:as|like))|(?:seems?|appears?) (?:to be )?(?:likely|unlikely|clear|safe|premature|reasonable)|it (?:is|was|remains) (?:to be seen|unclear|doubtful|hard to|difficult to|easy to|tempting to|worth|too early|too soon|reasonable to|safe to|fair to|clear that|obvious that|possible that|conceivable)|remains to be seen|time will tell|one (?:may|might|could|should) (?:argue|say|think|ask|conclude)|(?:may|might|could) well\b)/iu;
const ADVICE = /\b(?:should(?:n['’]t)?|must(?:n['’]t)?|ought to|had better|needs? to be (?:watched|considered|monitored|seen|noted))\b/iu;
/** 'should' that is none: 'should he fail', 'must have', 'must-see'. */
const NO_ADVICE = /^\W*should\b|\bmust[- ](?:have|see|read|win)\b|\bshould (?:have|there)\b/iu;
const IMPERATIVE =
  /^\W*(?:please\b|(?:do not|don['’]t|never|let us|let['’]s|always)\s+\p{Ll}|(?:note|see|consider|watch|check|keep|ask|recall|remember|compare|expect|contact|send|avoid|ensure|read|use|look|bear|treat|monitor|review|verify|confirm|call|take|make|give|prepare|add|remove|replace|insert|follow|focus|mind|notice|observe|assume|suppose|imagine|refer|include|update|delete|mention|quote|cite|attribute|stress|underline|raise|press|push|seek|request|speak|tell|wait|find|talk|write|be)\s+(?:the|a|an|that|this|these|those|also|in|if|how|what|whether|why|who|when|where|which|all|any|our|your|no|to|for|with|at|out|into|not|it|them|him|her|us|only|both|each|every|on|about|sure|careful|aware|clear|closely|here|below|above|\d))/iu;
const REPORTED = /\baccording to\b|\bquoted as\b|\bin the words of\b|\bin (?:his|her|their|its|the \w+['’]s) (?:view|opinion|words|assessment)\b|\b(?:law|constitution|treaty|agreement|rules?|charter|statute|decree|order|text|document|resolution|bill) (?:\w+ ){0,3}(?:says?|states?|requires?|provides?|stipulates?)\b/iu;

/**
 * Why a sentence of running prose is no claim about the world; undefined where it is one. Only what is clearly a question, an instruction,
 * the author's own judgement or no sentence at all is left out: a doubt makes a claim.
 */
export function whyNotChecked(sentence: string, context: SentenceContext): NotChecked | undefined {
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'fragment';
  const byOrigin = whyByOrigin(sentence, context.origins);
  if (byOrigin !== undefined) return byOrigin;
  const own = context.ownWords;
  if (isQuestion(sentence, own)) return 'question';
  const words = [...own.matchAll(WORD)].map((match) => match[0]);
  const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
  if (IMPERATIVE.test(own) && /^see\b/.test(lower[0]!)) return 'instruction';
  if (isFragment(sentence, own, lower, context.isCell)) return 'fragment';
  if (isLeadIn(own) && own === sentence) return 'fragment';
  if (FIRST_PERSON.test(own) || OUR_VIEW.test(own) || isAboutText(own)) return 'judgement';
  const isReported = REPORTED.test(own) || lower.some((word) => isReportingForm(word));
  if (IMPERATIVE.test(own) && !/\b(?:said|says|told)\b/i.test(own)) return 'instruction';
  if (isReported) return undefined;
  if (ADVICE.test(own) && !NO_ADVICE.test(own) && !isExpectation(own)) return 'instruction';
  return HEDGE.test(own) ? 'judgement' : undefined;
}

function whyByOrigin(sentence: string, origins: string): NotChecked | undefined {
  let code = 0;
  let link = 0;
  let other = 0;
  for (let i = 0; i < sentence.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(sentence[i]!)) continue;
    const origin = origins[i];
    if (origin === 'c') code++;
    else if (origin === 'l') link++;
    else other++;
  }
  if (code > 0 && other === 0 && link === 0) return 'code';
  // 'Source: X', 'X and Y': what is not linked only holds the links together. A whole sentence that is a link is still a sentence.
  const isOnlyLinks = link > 0 && other <= 8 && !(ENDS.test(sentence) && hasVerb(sentence));
  return isOnlyLinks && (other === 0 || !hasVerb(unlinked(sentence, origins))) && isMostlyLinks(link, other) ? 'listOfLinks' : undefined;
}

function isMostlyLinks(link: number, other: number): boolean {
  return other === 0 || link >= 3 * other || other <= 7;
}

function unlinked(sentence: string, origins: string): string {
  let text = '';
  for (let i = 0; i < sentence.length; i++) text += origins[i] === 'l' ? ' ' : sentence[i]!;
  return text;
}

function hasVerb(text: string): boolean {
  return [...text.matchAll(WORD)].some((match) => isVerbForm(match[0].toLowerCase().replaceAll('’', "'")));
}

/** A question mark that ends the author's own words, or a sentence that is nothing but a quoted question. */
function isQuestion(sentence: string, own: string): boolean {
  const trimmed = sentence.trimEnd();
  if (!/\?[!?]*["'”’»)\]]*$/.test(trimmed)) return false;
  return own.trimEnd().endsWith('?') || !/[\p{L}\p{N}]/u.test(own) || /\?[!?]*[)\]]$/.test(own.trimEnd());
}

/** A label, a headline without a verb, a name in a list. */
function isFragment(sentence: string, own: string, words: readonly string[], isCell: boolean): boolean {
  // Only quoted words, or 'Voss: “…”': the words inside are checked as what they are.
  if (words.length === 0) return /[\p{L}\p{N}]/u.test(own) || own === sentence;
  if (words.some((word) => isVerbForm(word)) || /^(?:they|we|you|i|he|she|it)$/.test(words[0]!)) return false;
  const hasQuotation = own !== sentence;
  if (hasQuotation) return false;
  const ends = ENDS.test(sentence.trimEnd());
  const inner = words.slice(1);
  if (/:$/.test(sentence.trimEnd())) return words.length <= 8 || !inner.some((word) => mayBeVerb(word));
  if (isCell) return true;
  if (!ends) return words.length <= 5 || !inner.some((word) => mayBeVerb(word));
  // A sentence with a full stop that gives a figure or a day says something, whatever its verb.
  if (words.length >= 3 && (/\d/.test(own) || words.some((word) => WEEKDAY.test(word)))) return false;
  return words.length <= 5 && !inner.some((word) => mayBeVerb(word));
}
