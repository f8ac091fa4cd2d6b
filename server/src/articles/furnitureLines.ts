import { isBracketedCall, isForeignAppeal } from './furnitureForeign.js';
import { isCertainHead, isLinkHead } from './furnitureLexicon.js';
import { isSignature } from './furnitureSignatures.js';
import type { Unit } from './furnitureUnits.js';

/** A line that asks to read another story: 'LOOK: …', 'READ ALSO: …', 'Related: …'. The words of asking are few; what follows has no full stop. */
const CALL = /^(?:[►▶→»>*•]\s*)*(?:(?:also|must|don['’]t miss|now|and)\s+)?(?:read|look|see|watch|listen|view|related|more|further reading|explained|recommended|in (?:pictures|video|depth)|live)(?:\s+(?:also|more|next|now|here|too|story|article|stories|news|on this|about this))?\s*[:|►→»]\s*(?=\S)/i;
const CALL_WORDS = /^(?:read|see|watch|listen)\s+(?:also|more|next)\b(?!.*\b(?:he|she|they|it)\b)/i;
const BYLINE = /^(?:(?:written|posted|reported|edited|reporting|text|story|words|photos|compiled|published|prepared|translated)\s+)?(?:and\s+\w+\s+)?(?:by|By|BY)[:\s]+(?:the\s+)?(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|of|for|de|van|von|der|in|at|-|–|\||,)(?:[\s,|&/–-]+(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|of|for|de|van|von|der|in|at|the))*$/u;
const AGENCY_NOTE = /^[([](?:additional |with )?(?:reporting|writing|editing|edited|translated|compiled|written)\b.{0,300}[)\]]?$/i;
const SOURCE = /^(?:source|sources|via|origin|original|tags?|topics|filed under|categor(?:y|ies)|keywords|copyright|author|editor|published|updated|last (?:updated|modified)|posted|first published|published on|posted on|updated on|posted in|read time|reading time)\b[\s:|-]*(?:.{0,80})$/i;
/** The same of other languages. */
const FOREIGN_SOURCE = /^(?:quellen?|fuente|fonte|bron|kilde|källa|lähde|kaynak|źródło|zdroj|forrás|sursa|avots|avoti|šaltinis|allikas|источник|джерело|източник|πηγή|المصدر|المصادر|منبع|מקור|स्रोत|ที่มา|nguồn|sumber|来源|來源|出典|출처)\s*[:：]\s*\S.{0,60}$/iu;
const RIGHTS = /^(?:copyright\s*(?:©|\(c\)|\d{4}|by\b)|©|\(c\)\s)/i;
const VIEW_POST = /^(?:view this post on|a post shared by|view on|see this post|this post was)\b/i;
/** What a page says of its story where an advertisement parts it, and of where it stood first. */
const OF_ITSELF = /^(?:(?:the )?(?:story|article) continues (?:below|after)(?: (?:this|the) (?:ad|advert|advertisement|photo|picture|video|map|graphic))?[.…]?|(?!.*\b(?:said|says|told|according)\b)this (?:article|story|piece|post) (?:was |is |has been |originally |first )[^“”"]{0,120}\b(?:published|republished|appeared)\b[^“”"]{0,100})$/i;
const COUNTER = /^[\s\d.,:;|/\\•·*+#()[\]%–—_=~<>»«-]*$/;
/** The cells of a table on one line, one of them with a figure that is no day of a month. */
const ROW_OF_FIGURES = /^(?=.*(?:\d{3}|\d[.,]\d|%))[–—-]?\d[\d.,%\s–—-]*(?:\|\s*[+–—-]?\d[\d.,%\s–—-]*)+$/;
const AGO = /^(?:\d{1,2}|an?|one|two) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) (?:ago|read)\b.{0,20}$/i;
/** Above a name, or beside it: its label, its handle, buttons for the whole story. */
const BESIDE_BYLINE = /^(?:by|authors?|@\w{2,30}|gift this article|listen to (?:this|the) (?:article|story)\b.{0,20})$/i;
const TIME_TO_READ = /^\d{1,2}[\s-]min(?:ute)?s?[\s-]read$/i;
const OWN_ADDRESS = /^https?:\/\/\S+$/i;
/** What stands below a picture that shows something else or is old. */
const STOCK_PICTURE = /^(?:representative|representational|file|stock|archive|library)\s+(?:image|photo|photograph|picture|pic)s?(?:\s+(?:of|from|for|by|used)\b.{0,80})?\.?$/i;
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_LINE = new RegExp(`^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:[\\s,|–-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}.{0,12})?$`, 'i');

/**
 * Whether a line is one of a page's small parts by its own form: a counter, a byline, a source line, a note on reporting, a call to read another story.
 * Running text never is.
 */
export function isSmallPart(unit: Unit): boolean {
  const text = unit.isBullet ? unit.text.replace(/^[•*–-]\s+/, '') : unit.text;
  if (text.length > 400) return false;
  // A year or a figure alone can head a paragraph; two digits and stray points head nothing.
  if (COUNTER.test(text)) return !ROW_OF_FIGURES.test(text) && (!/\d{3}/.test(text) || !/^[\d.,\s]+$/.test(text));
  if (VIEW_POST.test(text) || OF_ITSELF.test(text) || AGO.test(text) || TIME_TO_READ.test(text) || BESIDE_BYLINE.test(text) || OWN_ADDRESS.test(text) || STOCK_PICTURE.test(text) || isSignature(text) || isForeignAppeal(text) || isBracketedCall(text)) return true;
  if (!unit.isProse && isCertainHead(text)) return true;
  if (unit.words.length <= 8 && !unit.isProse && FOREIGN_SOURCE.test(text)) return true;
  if (RIGHTS.test(text) && unit.words.length <= 25) return true;
  if (AGENCY_NOTE.test(text) && unit.words.length <= 40) return true;
  if (unit.words.length <= MOST_WORDS_OF_DAY && SOURCE.test(text) && FIGURED_DAY.test(text) && ENDS_IN_HOUR.test(text)) return true;
  if (unit.isProse && !unit.isTruncated) return isCall(unit);
  if (isCall(unit)) return true;
  if (unit.words.length <= 12 && BYLINE.test(text) && !unit.isStopped) return true;
  return SOURCE.test(text) && (!unit.isStopped || ENDS_IN_HOUR.test(text)) && isLabelled(unit);
}

/** A day or a time, in figures or with a month in any language, among few other words: above the story it is that of its publication. */
const FIGURED_DAY = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}[./-]\d{1,2}[./-]\d{1,2}\b|\d{4}[年년]\s?\d{1,2}[月월]|\b\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}(?!\p{L})|\b\p{L}{3,10}\.?\s\d{1,2},\s\d{4}\b/u;
const MOST_WORDS_OF_DAY = 12;
/** The same with the hour, and with the day of a change. */
const MOST_WORDS_OF_DAYS = 18;
/** The stop of 'p.m.' ends no sentence. */
const ENDS_IN_HOUR = /\d\s?[ap]\.m\.$/i;
/** Who wrote, with the place perhaps, as other languages say it; the office of who wrote. */
const FOREIGN_BYLINE = /^(?:[Pp]or|[Vv]on|[Pp]ar|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|[Aa]utor(?:in|a|e|es)?|[Aa]uteur|[Tt]exte?|Автор|Текст)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:[\s,]+(?:e|y|et|und|en|i|&|de|del|da|van|von|der|la|le|\p{Lu}[\p{L}.'’-]*)){0,8}$/u;
const OFFICE = /^(?:[\p{Lu}][\p{L}.&'’-]*\s+){0,4}(?:staff|senior|special|chief|political|sports?|[a-z]+)?\s*(?:writer|reporter|correspondent|editor|columnist)s?$|^(?:\p{L}+\s+){0,2}(?:lecturer|professor|fellow|researcher|journalist)\s+(?:in|of|at|for)\s[\p{L} ]{2,40}(?:,\s[\p{L} ]{2,50})?$/iu;

const TIME_OF_DAY = /\b\d{1,2}\s?[:h.]\s?\d{2}\b(?![./-]?\d)/i;

/** Whether a line above the story says when, by whom or for whom it was written. Below its first paragraph (`isAbove` is false) a day alone may head what follows. */
export function isTopLine(unit: Unit, isAbove = true): boolean {
  // A day with its hour may end in a stop and look like a sentence ('9 de octubre de 2031, 18:22 hrs.').
  const isDayOnly = unit.words.length <= MOST_WORDS_OF_DAY && unit.text.search(FIGURED_DAY) === 0;
  if ((unit.isProse && !isDayOnly) || unit.text.length > 120) return false;
  if (FIGURED_DAY.test(unit.text) && unit.words.length <= (isAbove && TIME_OF_DAY.test(unit.text) ? MOST_WORDS_OF_DAYS : MOST_WORDS_OF_DAY)) return isAbove || TIME_OF_DAY.test(unit.text.replace(FIGURED_DAY, ' '));
  return unit.words.length <= 8 && !unit.isStopped && (FOREIGN_BYLINE.test(unit.text) || OFFICE.test(unit.text));
}

/** Whether a line above the story names its author, who is known, and says nothing but where or as what they write. */
export function isLineOfAuthor(unit: Unit, author: string | undefined): boolean {
  const name = author?.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’-](?=[\p{L}\p{N}]))*/gu)?.slice(0, 2).map((word) => word.replace(/’/g, "'")) ?? [];
  if (name.length < 2 || unit.isProse || unit.words.length > 16) return false;
  const at = unit.words.findIndex((word, index) => word === name[0] && unit.words[index + 1] === name[1]);
  return at >= 0 && at <= 3 && (at === 0 || /^(?:by|von|par|por|di|door|av|af|de|author|autor|autorin|auteur|text|texto|words|story|report|reporting|bericht)$/.test(unit.words[at - 1]!)) && !/[.!?]$/.test(unit.text);
}

/** 'Ida Tessen covers science for the Post.': who wrote, at the end of the page. */
const BIO = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:\([^)]{1,30}\)\s+)?(?:covers|writes (?:about|for|on)|reports (?:on|for|from)|joined (?:the|[A-Z])|is (?:an?|the) (?:[\p{L}’'-]+[\s,]+){0,8}?(?:reporter|correspondent|journalist|editor|writer|columnist|author of|contributor|fellow (?:at|of)|professor (?:of|at))\b)/u;

/** Whether a line at the end of a page says who its author is: a name of which the text before says nothing. */
export function isBio(unit: Unit, before: readonly Unit[]): boolean {
  if (unit.words.length > 60 || /[“”"]/.test(unit.text) || !BIO.test(unit.text)) return false;
  const name = unit.words[1]!;
  return !before.some(({ isProse, words }) => isProse && words.includes(name));
}

/** 'Follow our farming coverage at https://…': an address, or the word to click, is the end of it. */
const FOLLOW = /^(?:follow|find|see|read|get|listen to|watch)\b[^“”"]{0,120}\b(?:at|on|here)\b:?\s*(?:https?:\/\/\S+|www\.\S+|here)\.?$/i;

const OWN_VIEWS = /^(?:the )?(?:views|opinions)\b[^“”"]{0,120}\b(?:own\b|do(?:es)? not (?:necessarily |always )?(?:reflect|represent)|not (?:always|necessarily) those)/i;

/** Whether a line at the end of a page tells how to write to somebody, where to read on, or whose views it does not share. */
export function isContactLine(unit: Unit): boolean {
  if (unit.words.length <= 40 && OWN_VIEWS.test(unit.text)) return true;
  if (unit.words.length <= 25 && FOLLOW.test(unit.text)) return true;
  return unit.words.length <= 40 && /[\w.+-]+@[\w-]+\.\w/.test(unit.text) && !/[“”„«»]/.test(unit.text);
}

/** Whether a line is nothing but a day, with or without its time: above the story that of its publication, within it the heading of an entry. */
export function isDayLine(unit: Unit): boolean {
  return unit.text.length <= 60 && DAY_LINE.test(unit.text);
}

function isCall(unit: Unit): boolean {
  if (unit.words.length > 30) return false;
  const colon = unit.text.search(/[:：|]/);
  if (colon > 0 && colon < 60 && isLinkHead(unit.text.slice(0, colon)) && /^\s*["'“‘(«¿¡#]*[\p{Lu}\p{Lo}\p{N}]/u.test(unit.text.slice(colon + 1)) && !/[.。]["”’]?$/u.test(unit.text)) return true;
  const match = CALL.exec(unit.text);
  if (match === null) return !unit.isStopped && unit.words.length <= 20 && unit.words.length > 2 && CALL_WORDS.test(unit.text) && /[:|►→»]/.test(unit.text);
  const rest = unit.text.slice(match[0].length);
  // 'Look: we must act now.' is speech; a call leads to a headline, which begins with a capital and has no full stop.
  return /^["'“‘(«¿¡#]*[\p{Lu}\p{N}]/u.test(rest) && !/[.]["”’]?$/u.test(rest);
}

/** 'Source: Agency', 'Updated 3 March 2021', 'source site-34': a label with a name, a date or a number, not a sentence that happens to begin so. */
function isLabelled(unit: Unit): boolean {
  const text = unit.text;
  if (/^(?!\p{L}+ (?:of|for) )[\p{L} ]{2,20}:/u.test(text)) return true;
  const rest = text.split(/\s+/).slice(1);
  if (rest.length === 0) return false;
  if (rest.length <= 2 && !/^(?:of|on|in|for|says?|close)$/i.test(rest[0]!)) return true;
  return /\d/.test(text) && rest.every((word) => /^[\p{Lu}\d(]/u.test(word) || /^(?:on|at|in|am|pm|by|the|ago|min|mins|read)$/i.test(word));
}

/** A menu that says so, with nothing but capitalised words of its own: 'Menu Politics Economy Sport'; the name of the paper may stand in front. */
const SAYS_MENU = /^(?:\p{Lu}[\p{L}&.'’-]*\s+){0,5}(?:Menu|MENU)(?:\s+(?:\p{Lu}[\p{L}&.'’-]*)){3,}$/u;
/** The name of the paper may be glued to the first part of its menu. */
const LONGEST_FIRST_PART = 6;

/** A way to where the page stands, or a menu on one line: three parts or more of a few words each, set apart by bars, arrows, or stops with a space on both sides. */
export function isMenuLine(unit: Pick<Unit, 'text'>): boolean {
  const parts = unit.text.split(/\s*[|›»>•·→]\s*|\s+[./]\s+/);
  const isShort = (part: string, index: number): boolean => part.length > 0 && part.split(/\s+/).length <= (index === 0 && parts.length > 3 ? LONGEST_FIRST_PART : 3);
  return unit.text.length <= 200 && !/\d/.test(unit.text) && ((parts.length >= 3 && parts.every(isShort)) || SAYS_MENU.test(unit.text));
}

/** What papers are called by their last word. */
const PAPERS = /^(?:gazette|mail|times|post|herald|courier|news|journal|tribune|guardian|observer|telegraph|echo|chronicle|review|monitor|agency|press|daily|weekly|independent|ledger|bulletin|wire|examiner|dispatch|argus|advertiser|newswire|zeitung|journaal|diario|gazeta)$/iu;
const MOST_WORDS_OF_PAPER = 5;

/** A line that is nothing but the name of a paper: 'The Hallem Gazette'. */
export function isNameOfPaper(unit: Pick<Unit, 'text'>): boolean {
  const words = unit.text.trim().split(/\s+/);
  return words.length <= MOST_WORDS_OF_PAPER && words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|&)$/.test(word)) && PAPERS.test(words.at(-1)!);
}

/** The share of the words of `words` that occur, whole or by a long common beginning, among `others`. */
export function shareOfWords(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  const exact = new Set(others);
  const common = words.filter((word) => exact.has(word) || others.some((other) => sharesBeginning(word, other)));
  return common.length / words.length;
}

/** 'Blinkin' and 'Blinking', 'minister' and 'ministers': at least four letters and six tenths of the longer word. */
function sharesBeginning(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  if (most < 4 || a[0] !== b[0]) return false;
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same >= 4 && same >= Math.max(a.length, b.length) * 0.6;
}
