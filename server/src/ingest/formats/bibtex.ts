import { say, type Said } from '../../text/l10n.js';

/** An entry as it is written: names of fields in small letters, values without their outer braces or quotation marks. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

const HEAD = /@\s*([a-z]+)\s*[{(]\s*/giy;
const NAME = /\s*([^\s=,{}"]+)\s*=\s*/y;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The entries of a BibTeX file (Patashnik, BibTeXing, 1988), its strings put in. An entry that is malformed is a fault, and reading goes on with the next. Never throws.
 * Written here since the libraries for it drag in a network client or are not kept up.
 */
export function parseBibtex(source: string): { entries: BibtexEntry[]; faults: Said[] } {
  const entries: BibtexEntry[] = [];
  const faults: Said[] = [];
  const strings = new Map(MONTHS.map((month) => [month, month]));
  let at = source.indexOf('@');
  while (at >= 0) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(source);
    if (head === null) {
      at = source.indexOf('@', at + 1);
      continue;
    }
    const type = head[1]!.toLowerCase();
    const reader = new EntryReader(source, HEAD.lastIndex, strings);
    if (type === 'comment' || type === 'preamble') reader.skip();
    else if (type === 'string') for (const [name, value] of reader.fields()) strings.set(name, value);
    else {
      const key = reader.key();
      const fields = reader.fields();
      if (key !== undefined && fields.size > 0) entries.push({ type, key, fields });
      if (!reader.isClosed || key === undefined) faults.push(malformed(key, lineOf(source, at)));
    }
    at = source.indexOf('@', Math.max(reader.at, at + 1));
  }
  return { entries, faults };
}

function malformed(key: string | undefined, line: number): Said {
  return key === undefined
    ? say('The entry in line {0} is malformed: a brace or a quotation mark is not closed. What could be read of it is used.', line)
    : say('The entry {0} is malformed: a brace or a quotation mark is not closed. What could be read of it is used.', key);
}

class EntryReader {
  at: number;
  isClosed = true;
  readonly #source: string;
  readonly #strings: ReadonlyMap<string, string>;

  constructor(source: string, at: number, strings: ReadonlyMap<string, string>) {
    this.#source = source;
    this.at = at;
    this.#strings = strings;
  }

  key(): string | undefined {
    const match = /[^\s,={}"]+/y;
    match.lastIndex = this.at;
    const found = match.exec(this.#source);
    if (found === null) return undefined;
    this.at = match.lastIndex;
    this.#skipSpace();
    if (this.#source[this.at] === ',') this.at++;
    return found[0];
  }

  fields(): Map<string, string> {
    const found = new Map<string, string>();
    for (;;) {
      this.#skipSpace();
      const next = this.#source[this.at];
      if (next === ',') {
        this.at++;
        continue;
      }
      if (next === '}' || next === ')') {
        this.at++;
        return found;
      }
      NAME.lastIndex = this.at;
      const name = NAME.exec(this.#source);
      if (name === null) {
        this.isClosed = false;
        return found;
      }
      this.at = NAME.lastIndex;
      const value = this.#value();
      if (value !== undefined) found.set(name[1]!.toLowerCase(), value.replace(/\s+/g, ' ').trim());
      if (!this.isClosed) return found;
    }
  }

  skip(): void {
    this.at = this.#endOfBraces(this.at, 1);
  }

  /** A value: parts in braces, in quotation marks, numbers and names of strings, joined by `#`. */
  #value(): string | undefined {
    let value: string | undefined;
    for (;;) {
      this.#skipSpace();
      const part = this.#part();
      if (part === undefined) return value;
      value = (value ?? '') + part;
      this.#skipSpace();
      if (this.#source[this.at] !== '#') return value;
      this.at++;
    }
  }

  #part(): string | undefined {
    const start = this.at;
    if (this.#source[start] === '{') {
      this.at = this.#endOfBraces(start + 1, 1);
      return this.#source.slice(start + 1, this.isClosed ? this.at - 1 : this.at);
    }
    if (this.#source[start] === '"') {
      let depth = 0;
      for (let i = start + 1; i < this.#source.length; i++) {
        const character = this.#source[i];
        if (character === '\\') i++;
        else if (character === '{') depth++;
        else if (character === '}') depth--;
        else if (character === '"' && depth <= 0) {
          this.at = i + 1;
          return this.#source.slice(start + 1, i);
        }
      }
      this.isClosed = false;
      this.at = start + 1;
      return undefined;
    }
    const bare = /[^\s,#{}"()=]+/y;
    bare.lastIndex = start;
    const found = bare.exec(this.#source);
    if (found === null) return undefined;
    this.at = bare.lastIndex;
    return /^\d+$/.test(found[0]) ? found[0] : (this.#strings.get(found[0].toLowerCase()) ?? found[0]);
  }

  /** Behind the brace that closes; where none does, before the next entry. */
  #endOfBraces(from: number, open: number): number {
    let depth = open;
    for (let i = from; i < this.#source.length; i++) {
      const character = this.#source[i];
      if (character === '\\') i++;
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return i + 1;
    }
    this.isClosed = false;
    const next = /\n\s*@[a-z]+\s*[{(]/i.exec(this.#source.slice(from));
    return next === null ? this.#source.length : from + next.index;
  }

  #skipSpace(): void {
    while (/\s/.test(this.#source[this.at] ?? '')) this.at++;
  }
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}
