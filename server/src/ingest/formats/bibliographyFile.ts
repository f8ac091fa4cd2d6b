import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { entry } from './bibliography.js';
import type { BibliographyEntry } from './bibliographyEntry.js';
import { decodeText } from './decodeText.js';
import { UnreadableFile, type Reading } from './format.js';
import { parseBibtex, type BibtexEntry } from './bibtex.js';
import { latexText } from './latexText.js';

/** A BibTeX or BibLaTeX file beside the articles. */
export async function readBib(bytes: Uint8Array): Promise<Reading> {
  const source = await decodeText(bytes);
  const { entries, faults } = parseBibtex(source);
  if (entries.length === 0 && source.trim().length > 0 && !/@\s*[a-z]+\s*[{(]/i.test(source)) throw new UnreadableFile(say('it has nothing of a bibliography. Give it the ending of its own format'), 'corpus.mislabelled');
  if (entries.length === 0) throw new UnreadableFile(source.includes('@') ? say('none of its entries can be read. Export it again') : say('it has no entries. Fill or remove it'), source.trim().length === 0 ? 'corpus.empty' : 'corpus.damaged');
  return { documents: [], faults: faults.map((said) => ({ code: 'corpus.damaged', said })), bibliography: entries.map(bibliographyEntry) };
}

function bibliographyEntry({ key, fields }: BibtexEntry): BibliographyEntry {
  const text = (...names: string[]): string | undefined => names.map((name) => fields.get(name)).flatMap((value) => (value === undefined ? [] : [latexText(value)]))[0];
  const raw = (name: string): string | undefined => fields.get(name)?.replace(/\\([_%&#~])/g, '$1').replace(/[{}]/g, '').replace(/^\\url/, '').trim();
  return entry(key, raw('doi'), raw('url') ?? raw('howpublished'), {
    title: text('title'),
    author: fields.get('author') === undefined ? undefined : authors(fields.get('author')!),
    outlet: text('journaltitle', 'journal', 'newspaper', 'publisher', 'institution', 'organization'),
    date: dayOf(text('date'), text('year'), text('month'), text('day')),
    language: languageOf(text('langid', 'language')),
  });
}

/** 'Tolk, Mira and Ost, Dan' as 'Mira Tolk, Dan Ost'; what stands in braces is one name. */
function authors(written: string): string {
  return written
    .split(/\s+and\s+(?![^{}]*\})/i)
    .map((name) => {
      const parts = /^\{.*\}$/s.test(name.trim()) ? [name] : name.split(',');
      const [family, ...given] = parts.map((part) => latexText(part));
      return given.length === 0 ? family! : `${given[given.length - 1]} ${family}`;
    })
    .filter((name) => name.length > 0 && name !== 'others')
    .join(', ');
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dayOf(date: string | undefined, year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const whole = calendarDate(date ?? '');
  if (whole !== undefined || year === undefined || month === undefined || day === undefined) return whole;
  const index = /^\d{1,2}$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return calendarDate(`${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const LANGUAGES: Readonly<Record<string, string>> = { english: 'en', american: 'en', british: 'en', german: 'de', ngerman: 'de', french: 'fr', spanish: 'es', italian: 'it', dutch: 'nl', russian: 'ru', portuguese: 'pt', polish: 'pl', swedish: 'sv', arabic: 'ar', ukrainian: 'uk' };

function languageOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  return LANGUAGES[written.toLowerCase()] ?? (/^[a-z]{2,3}(?:-[\w-]+)?$/i.test(written) ? written : undefined);
}
