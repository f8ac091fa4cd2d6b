import type { NotChecked } from './briefing.js';
import { isBoilerplate } from './boilerplate.js';
import { isAdvice, isCommand, isOpenQuestion, isOwnView, isWeighing } from './ownJudgement.js';
import { isAboutText, isExpectation, isLeadIn, isSaidByOthers } from './ownText.js';
import { isReported, isVerbForm, mayBeVerb } from './verbs.js';

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

const REPORTED =
  /\baccording to\b|\bquoted as\b|\bin the words of\b|\bin (?:his|her|their|its|the \w+['’]s) (?:view|opinion|words|assessment)\b|\bin the (?:view|opinion|words|assessment|eyes) of\b|\b(?:law|constitution|treaty|agreement|rules?|charter|statute|decree|order|text|document|resolution|bill) (?:\w+ ){0,3}(?:says?|states?|requires?|provides?|stipulates?)\b|(?<!\b(?:our|my) (?:\w+ )?)\b(?:guidance|rule|advice|view|position|demand|recommendation|proposal|argument|requirement|condition|principle|message|line)s?(?: of [^,;]{1,40}?)? (?:is|was|are|were) that\b|\bit (?:is|was) (?:the )?[^,;]{1,40}['’]s? (?:view|opinion|position|demand|argument|policy|rule) that\b/iu;

/** 'Ruled' and 'advised' that report nothing. */
const NOT_SAYING = /\bbe ruled out\b|\b(?:well|best|better) advised\b/giu;

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
  if (isCommand(own) && /^see\b/.test(lower[0]!)) return 'instruction';
  if (isFragment(sentence, own, lower, context.isCell)) return 'fragment';
  if (isLeadIn(own) && own === sentence) return 'fragment';
  if (isBoilerplate(own)) return 'fragment';
  const reported = REPORTED.test(own) || isReported(own.replace(NOT_SAYING, ' ').match(WORD) ?? []);
  if (isOwnView(own) || isAboutText(own) || (isOpenQuestion(own) && !isSaidByOthers(own) && !REPORTED.test(own))) return 'judgement';
  if (isCommand(own) && !/\b(?:said|says|told)\b/i.test(own)) return 'instruction';
  if (reported) return undefined;
  if (isAdvice(own) && !isExpectation(own)) return 'instruction';
  return isWeighing(own) ? 'judgement' : undefined;
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
