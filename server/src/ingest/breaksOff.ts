import { findBlocks } from '../articles/blocks.js';
import { unitsOf, type Unit } from '../articles/furnitureUnits.js';

/** Scripts whose sentences end in a mark; others, such as Thai, say nothing by ending in a letter. */
const MARKS_SENTENCES = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}]/u;
/** A letter, a figure, a comma, or a mark that something has to follow. */
const IN_MIDDLE = /(?:[\p{L}\p{M}\p{N},،–—“„«([\ufffd]|[\p{L}\p{N}][-‘’'])$/u;
const SENTENCE_END = /[.!?։।؟۔][\])"'”’»]*\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘«(—–-])/gu;
const ENDS = /[.!?…:;։।؟۔。][\])"'”’»*_]*$/u;
/** What a writer or a page sets behind the last sentence of a paragraph. */
const CREDIT = /^[([—–-]*\s*(?:photo|picture|image|source|credit|copyright|©|read|see|by|via|reporting|writing|editing|edited|translat|written|report|sound|video|text|foto|quelle|subtitl|caption|transcri|untertitel|von|accept|click|log|sign|tags?|topics?|more|share)(?!\p{Ll}*ed\b)/iu;
/** Words behind which no sentence and no headline ends, of some languages. */
const GOES_ON = /(?:^|[\s(“"„«])(?:the|an?|of|and|or|to|into|from|with|by|at|for|than|that|which|who|whose|its|his|her|their|is|was|were|are|has|had|will|would|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|mit|von|vom|zum|zur|für|dass|le|la|les|un|une|du|et|ou|de|avec|pour|que|el|los|las|una|y|con|por|para|il|lo|gli|di|del|della|e|che|per)$/iu;
/** A new sentence, or a paragraph of one, with fewer words than these may be a name, a heading or a headline. */
const LEAST_WORDS = { afterSentence: 2, alone: 12, withoutComma: 14, first: 10, goesOn: 6 };
/** Of the longer paragraphs of a text so many end as sentences do, where it is written in sentences. */
const LEAST_ENDED = 0.7;
const LONG = 20;
/** So many words of running text begin with a small letter, as those of headlines in title case and of lists of names do not. */
const LEAST_SMALL = 0.4;
/** Marks between the names of a list. */
const LISTED = /[|•·›>→]|\s[–—-]\s.*\s[–—-]\s/u;

/**
 * Whether the text of an article stops in the middle of a sentence or word: it ends without a line break, and its last paragraph is running text of the story that does not end as the others do.
 * `title` is the article's where it is known from elsewhere. What stops behind a full stop cannot be told from a whole text.
 */
export function stopsMidSentence(text: string, title?: string): boolean {
  const ending = text.slice(-400).replace(/[ \t\u00a0]+$/, '');
  if (/[\r\n\u2028\u2029]$/.test(ending) || !IN_MIDDLE.test(ending)) return false;
  if (!MARKS_SENTENCES.test(ending.match(/[\p{L}\ufffd]/gu)?.at(-1) ?? '')) return false;
  const units = unitsOf(text);
  const last = units.at(-1);
  if (last === undefined || last.isBullet || last.isMarkedHeading || last.isLinkHead || !isRunning(last, units)) return false;
  const block = findBlocks(text, title).at(-1);
  // One paragraph below a title that is known from elsewhere may look like a title itself.
  const isText = block?.kind === 'paragraph' || (block?.kind === 'title' && title !== undefined && !last.text.startsWith(title));
  return isText && block.end >= last.end;
}

/** Whether a paragraph without an end is running text, and no name, headline or entry of a list. */
function isRunning(last: Unit, units: readonly Unit[]): boolean {
  const body = last.text.trimEnd();
  const begun = body.slice([...body.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).at(-1) ?? 0);
  const words = begun.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (CREDIT.test(begun) || !words.some((word) => /^\p{Ll}{2}|^\p{Lo}/u.test(word))) return false;
  const others = units.slice(0, -1).filter((unit) => unit.words.length >= LONG && !unit.isBullet);
  if (others.length > 0 && others.filter((unit) => ENDS.test(unit.text)).length < others.length * LEAST_ENDED) return false;
  if (begun.length < body.length) return words.length >= LEAST_WORDS.afterSentence;
  if (GOES_ON.test(body) || body.endsWith(',')) return words.length >= LEAST_WORDS.goesOn;
  const small = words.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length;
  if (small < words.length * LEAST_SMALL || LISTED.test(begun) || !/^["'“‘„«(]*[\p{Lu}\p{Lo}\p{N}]/u.test(begun)) return false;
  return words.length >= (others.length === 0 ? LEAST_WORDS.first : /[,،;]/.test(begun) ? LEAST_WORDS.alone : LEAST_WORDS.withoutComma);
}

/** Who speaks stands before what is said. */
const SPEAKER = /^[^:.!?]{2,50}:\s+/;
/** What is said has sentences where so many words have the end of one. */
const WORDS_A_SENTENCE = 30;

/** Whether the words of subtitles stop in the middle of a sentence, where they are written in sentences; many machines write them without. */
export function stopsMidSpeech(text: string): boolean {
  const said = text.trimEnd();
  if (!IN_MIDDLE.test(said) || !MARKS_SENTENCES.test(said.match(/[\p{L}\ufffd]/gu)?.at(-1) ?? '')) return false;
  const paragraph = said.slice(said.lastIndexOf('\n') + 1).replace(SPEAKER, '');
  const begun = paragraph.slice([...paragraph.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).at(-1) ?? 0);
  const words = begun.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (CREDIT.test(begun) || /www\.|♪/.test(begun) || !words.some((word) => /^\p{Ll}{2}|^\p{Lo}/u.test(word))) return false;
  const ends = said.match(/[.!?…։।؟۔][\])"'”’»]*(?=\s|$)/gu)?.length ?? 0;
  if (ends === 0) return words.length >= LEAST_WORDS.first && /^["'“‘„«(]*\p{Lu}/u.test(begun);
  const before = said.slice(0, said.length - begun.length).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words.length >= 3 && before <= ends * WORDS_A_SENTENCE;
}
