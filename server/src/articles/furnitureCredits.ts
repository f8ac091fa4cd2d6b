import type { Span } from '../text/span.js';

/** The words of a photo caption and its credit ('AP / Name', 'Photograph: Name/Agency'). Offsets into the text given. */
export interface CreditedCaption {
  /** The caption's own words; missing where the line is nothing but the credit. */
  readonly caption?: Span;
  readonly credit: Span;
}

const AGENCY = 'AP|AFP|EPA|EFE|DPA|dpa|ANSA|TASS|Xinhua|Reuters|REUTERS|Getty|Getty Images|Shutterstock|Keystone|KEYSTONE|Alamy|Bloomberg|Anadolu|PA|UPI|NTB|TT|APA|Kyodo|Yonhap|ITAR-TASS|Sputnik|Unsplash|Wikimedia(?: Commons)?|iStock|imago|picture alliance';
const NAME = "[\\p{Lu}][\\p{L}.'’-]*(?:\\s+(?:de|van|von|der|la|le|al|bin|[\\p{Lu}][\\p{L}.'’-]*)){0,4}";
const SLASHED = `${NAME}\\s*/\\s*(?:${NAME})(?:\\s*/\\s*${NAME})?(?:\\s+(?:via|for)\\s+${NAME}(?:\\s*/\\s*${NAME})?)?`;
const PHOTO_WORD = '(?:Photo(?:graph)?s?|Image|Picture|Pic|Credits?|Foto|File photo|Illustration|Photo credit|Image credit|Picture credit|Фото|Φωτογραφία|Φωτό|Cr[ée]dits? photos?|Fot\\.|Ảnh|Kuva|Image source|Image caption|Image copyright|Photo by|Image by|Picture by|Photograph by|Photo courtesy of|Courtesy of)';
const LEADING = new RegExp(`^(?:\\(?(?:${SLASHED}|(?:${AGENCY})(?:\\s+Photo)?)\\)?\\s+[–—-]\\s+|${PHOTO_WORD}\\s*:\\s*(?:${SLASHED}|${NAME})\\s*(?:[–—|]\\s+|[.]\\s+|$))`, 'u');
const ONLY = new RegExp(`^[([]?(?:©\\s*)?(?:${PHOTO_WORD}\\s*(?:[:|–-]\\s*|by\\s+|\\s)\\s*)?(?:©\\s*)?(?:${SLASHED}|(?:${AGENCY}))(?:\\s+Photo)?[)\\]]?\\.?$|^${PHOTO_WORD}\\s*:\\s*.{2,60}$|^(?:©|\\(c\\))\\s*.{2,60}$`, 'u');
const TRAILING = new RegExp(
  `\\s*(?:[([](?:${PHOTO_WORD}\\s*[:/]?\\s*)?[^()[\\]]{0,60}?(?:${AGENCY})(?:[ /][^()[\\]]{0,40})?[)\\]]|[([]${PHOTO_WORD}[^()[\\]]{1,60}[)\\]]|(?:${PHOTO_WORD})\\s*:\\s*(?:${SLASHED}|${NAME})|©\\s*.{2,50}|(?<![\\p{L}])(?:${SLASHED})|(?<=[.!?”"]\\s)(?:${AGENCY})(?:\\s+Photo)?)\\.?$`,
  'u',
);
/** A slash joins many things ('2021/22', 'and/or'); in a credit one side is an agency, in capitals, or the whole is a name. */
const AGENCY_OR_CAPITALS = new RegExp(`(?:^|[\\s/(])(?:${AGENCY})(?:$|[\\s/).,])|\\p{Lu}{2,}\\s+\\p{Lu}{2,}|${PHOTO_WORD}|©`, 'u');
const LONGEST_CAPTION = 700;

/** The credit of a photo caption and the caption's words, or undefined where the line has no such credit. */
export function findCredit(line: string): CreditedCaption | undefined {
  if (line.length > LONGEST_CAPTION || !/[/©:([]|[–—-]\s/.test(line) && !/(?:Reuters|AFP|AP|Images)\W*$/.test(line)) return undefined;
  const leading = LEADING.exec(line);
  if (leading !== null && AGENCY_OR_CAPITALS.test(leading[0])) return whole(line, { start: leading[0].length, end: line.length }, { start: 0, end: leading[0].trimEnd().length });
  if (line.length <= 90 && ONLY.test(line) && AGENCY_OR_CAPITALS.test(line)) return { credit: { start: 0, end: line.length } };
  const trailing = TRAILING.exec(line);
  if (trailing === null || !AGENCY_OR_CAPITALS.test(trailing[0])) return undefined;
  const start = creditStart(trailing[0], trailing.index);
  return whole(line, { start: 0, end: start }, { start, end: line.length });
}

/** The agency that a paragraph is signed with, alone or with the paper that worked on it: '(ANSA).', '(Post with dpa)'. A photo's credit names the photographer or says what it is. */
const SIGNED_BY = new RegExp(`^[([](?:[\\p{L}.]+\\s+){0,2}(?:${AGENCY})(?:\\s*[,/]\\s*(?:${AGENCY}))*[)\\]]\\.?$`, 'u');
const DATELINE = /^\p{Lu}{2}[\p{Lu}\s.'’-]{1,38}(?:,\s*[\p{L}.]+\s*\d{1,2}\.?|,\s*\d{1,2}\.?\s+[\p{L}.]+)?\s*(?:\([^)]{2,20}\)\s*)?[–—-]\s/u;
const LEAST_SIGNED = 200;

/** Whether a line with the credit of an agency at its end is no caption but a paragraph of the agency's report: it begins with a dateline, or has several sentences. */
export function isSignedParagraph(line: string, { caption, credit }: CreditedCaption): boolean {
  if (caption === undefined || credit.start < caption.start) return false;
  const words = line.slice(caption.start, caption.end).trim();
  const signature = line.slice(credit.start, credit.end).trim();
  if (DATELINE.test(words)) return !/(?:photo|foto|image|picture|getty|\/)/i.test(signature);
  return SIGNED_BY.test(signature) && words.length >= LEAST_SIGNED && /[.!?”"]$/u.test(words) && (words.match(/\p{Ll}[.!?][”"]?(?=\s+[“"]?\p{Lu}|$)/gu) ?? []).length >= 2;
}

const AGENCY_BEFORE_SLASH = new RegExp(`(?:^|\\s)((?:${AGENCY})\\s*/)`, 'u');

/** Where the credit begins in what was matched: the last name of a caption runs into the name before the slash, which is an agency or a first name and a surname. */
function creditStart(matched: string, at: number): number {
  const slash = matched.indexOf('/');
  const bare = matched.length - matched.trimStart().length;
  if (slash < 0 || /^\s*[([©]/.test(matched) || new RegExp(`^\\s*${PHOTO_WORD}`, 'u').test(matched)) return at + bare;
  const agency = AGENCY_BEFORE_SLASH.exec(matched);
  if (agency !== null) return at + matched.indexOf(agency[1]!, agency.index);
  const twoWords = /\S+\s+\S+\s*$/u.exec(matched.slice(0, slash));
  return at + (twoWords === null ? bare : twoWords.index);
}

function whole(line: string, caption: Span, credit: Span): CreditedCaption | undefined {
  const words = line.slice(caption.start, caption.end).trim();
  // Writing without spaces has no words to count; what is longer than a name there is running text, which an agency's name often ends.
  if (!/\s/.test(words) && words.length > 30) return undefined;
  if (words.split(/\s+/).length < 3) return { credit: { start: 0, end: line.length } };
  // A long text that ends in an agency's name in brackets is a story, not a caption.
  if (words.length > 420) return undefined;
  const start = line.indexOf(words, caption.start);
  return { caption: { start, end: start + words.length }, credit };
}

const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = `(?:${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:de\\s+)?[\\p{L}]{3,12}\\.?\\s+(?:de\\s+)?\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
const POST_CREDIT = new RegExp(`(?:^|(?<=\\s)[–—-]{1,2}|^[–—-]{1,2})\\s*[^()@\\n]{1,60}?\\s*\\(@\\w{1,30}\\)[\\s,·|-]*${DAY}`, 'gu');

/** Where an embedded post's credit stands: '– Name (@handle) January 20, 2022'. Offsets into the text given; empty where there is none. */
export function findPostCredits(text: string): Span[] {
  if (!text.includes('(@')) return [];
  return [...text.matchAll(POST_CREDIT)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
