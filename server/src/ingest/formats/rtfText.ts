import { decode } from '../decodeBytes.js';
import { NestsTooDeeply } from '../nestsTooDeeply.js';

/** What is read of an RTF file. */
export interface RtfText {
  readonly text: string;
  /** Text of the information group by the names of its parts ('title', 'author'); times as year-month-day. */
  readonly info: Readonly<Record<string, string>>;
  /** Whether every group is closed: a file that was cut off has open ones. */
  readonly isComplete: boolean;
}

/** Groups whose text is none of the document's. */
const DESTINATIONS = new Set([
  'fonttbl', 'colortbl', 'stylesheet', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'pict', 'object', 'objdata', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr',
  'footerf', 'fldinst', 'xmlnstbl', 'latentstyles', 'datastore', 'themedata', 'colorschememapping', 'datafield', 'nonshppict', 'bkmkstart', 'bkmkend', 'atnid', 'atnauthor', 'annotation', 'filetbl', 'pntext', 'listtext', 'tc', 'xe', 'mmathpr', 'userprops', 'shpinst', 'background',
]);
const INFO_PARTS = new Set(['title', 'author', 'company', 'creatim', 'subject']);
const SYMBOLS: Readonly<Record<string, string>> = {
  par: '\n\n', sect: '\n\n', page: '\n\n', line: '\n', row: '\n', cell: ' | ', tab: ' ', emdash: '—', endash: '–', emspace: ' ', enspace: ' ', qmspace: ' ', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”',
};
/** Windows' own encodings by their number, as the Encoding standard names them; 10000 is the Macintosh. */
const labelOf = (page: number): string => (page === 10000 ? 'macintosh' : page === 932 ? 'shift_jis' : page === 936 ? 'gbk' : page === 949 ? 'euc-kr' : page === 950 ? 'big5' : page === 874 ? 'windows-874' : page === 65001 ? 'utf-8' : `windows-${page}`);
/** Encodings of fonts by the number of their set of characters. */
const CHARSETS: Readonly<Record<string, number>> = { '0': 1252, '77': 10000, '128': 932, '129': 949, '134': 936, '136': 950, '161': 1253, '162': 1254, '163': 1258, '177': 1255, '178': 1256, '186': 1257, '204': 1251, '222': 874, '238': 1250 };

interface Group {
  readonly isIgnored: boolean;
  readonly info?: string;
  readonly isFontTable?: boolean;
  /** Units that stand for a Unicode character to readers that know none. */
  fallbackUnits: number;
  codePage: number;
  isHidden: boolean;
}

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/y;
/** Groups nest some dozens deep in a document. */
const DEEPEST = 2000;

/** The text of an RTF file (RTF specification 1.9.1). What is malformed is passed over; throws only on groups that nest beyond any use. */
export function rtfText(bytes: Uint8Array): RtfText {
  // One character a byte: the decoder of that name follows the web, where it stands for Windows-1252.
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const info: Record<string, string> = {};
  const fonts = new Map<number, number>();
  const parts: string[] = [];
  let pending: number[] = [];
  let skip = 0;
  let surrogate = '';
  let fontInTable = -1;
  let defaultPage = 1252;
  let group: Group = { isIgnored: false, fallbackUnits: 1, codePage: 0, isHidden: false };
  const stack: Group[] = [];

  const emit = (text: string): void => {
    if (group.info !== undefined) info[group.info] = (info[group.info] ?? '') + text;
    else if (!group.isIgnored && !group.isHidden) parts.push(text);
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    emit(decodeLegacy(Uint8Array.from(pending), group.codePage || defaultPage));
    pending = [];
  };
  const put = (text: string): void => {
    flush();
    emit(text);
  };

  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null && TOKEN.lastIndex <= source.length; match = TOKEN.exec(source)) {
    const [whole, word, number, hex, symbol, brace, plain] = match;
    if (brace === '{') {
      flush();
      skip = 0;
      if (stack.length >= DEEPEST) throw new NestsTooDeeply('Its groups nest too deeply.');
      stack.push(group);
      group = { ...group };
    } else if (brace === '}') {
      flush();
      skip = 0;
      const before = stack.pop();
      if (before === undefined) break;
      group = before;
      if (stack.length === 0) break;
    } else if (hex !== undefined) {
      if (skip > 0) skip--;
      else pending.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      const kept = plain.slice(Math.min(skip, plain.length));
      skip = Math.max(0, skip - plain.length);
      // Bytes beyond ASCII stand bare in some files.
      if (/[\x80-\xff]/.test(kept)) for (let i = 0; i < kept.length; i++) pending.push(kept.charCodeAt(i) & 0xff);
      else if (kept.length > 0) put(kept);
    } else if (symbol !== undefined) {
      if (symbol === '*') group = { ...group, isIgnored: group.isIgnored || !/^\\\*\\(?:shppict|footnote)/.test(source.slice(match.index, match.index + 24)) };
      else if (symbol === '~') put('\u00a0');
      else if (symbol === '-') put('\u00ad');
      else if (symbol === '_') put('-');
      else if (symbol === '\n' || symbol === '\r') put('\n\n');
      else if ('\\{}'.includes(symbol)) put(symbol);
    } else if (word !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (word === 'bin') TOKEN.lastIndex = Math.min(source.length, TOKEN.lastIndex + Math.max(0, value ?? 0));
      else if (word === 'u' && value !== undefined) {
        const unit = String.fromCharCode(value & 0xffff);
        flush();
        if (/[\ud800-\udbff]/.test(unit)) surrogate = unit;
        else {
          emit(surrogate + unit);
          surrogate = '';
        }
        skip = group.fallbackUnits;
      } else if (word === 'uc') group.fallbackUnits = Math.max(0, value ?? 1);
      else if (word === 'ansicpg') defaultPage = value ?? 1252;
      else if (word === 'mac') defaultPage = 10000;
      else if (word === 'fonttbl') group = { ...group, isIgnored: true, isFontTable: true };
      else if (DESTINATIONS.has(word)) group = { ...group, isIgnored: true };
      else if (word === 'info') group = { ...group, isIgnored: true };
      else if (INFO_PARTS.has(word) && stack.length > 1 && group.isIgnored && group.isFontTable !== true) group = { ...group, info: word };
      else if (group.info === 'creatim' && value !== undefined && /^(?:yr|mo|dy)$/.test(word)) info['creatim'] = `${info['creatim'] ?? ''}${word === 'yr' ? '' : '-'}${String(value).padStart(2, '0')}`;
      else if (word === 'f' && group.isFontTable === true) fontInTable = value ?? -1;
      else if (word === 'fcharset' && group.isFontTable === true) fonts.set(fontInTable, CHARSETS[String(value ?? 0)] ?? 0);
      else if (word === 'f') {
        flush();
        group.codePage = fonts.get(value ?? -1) ?? 0;
      } else if (word === 'v') group.isHidden = value !== 0;
      else if (word === 'plain') group.isHidden = false;
      else {
        const text = SYMBOLS[word];
        if (text !== undefined) put(text);
      }
    } else if (whole.length === 0) break;
  }
  flush();
  const text = parts.join('').replace(/[ \t]+/g, ' ').replace(/ ?\| ?(?=\n|$)/g, '').replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim();
  return { text, info, isComplete: stack.length === 0 };
}

function decodeLegacy(bytes: Uint8Array, page: number): string {
  try {
    return decode(bytes, labelOf(page));
  } catch (error) {
    // An encoding that the platform does not know.
    if (error instanceof RangeError) return decode(bytes, 'windows-1252');
    throw error;
  }
}
