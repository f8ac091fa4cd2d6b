import { calendarDate } from '../calendarDate.js';
import type { BibliographyEntry } from './bibliographyEntry.js';
import { fieldsFrom } from './format.js';
import { isRecord, type ExportRecord } from './records.js';

/** Types that CSL gives its items. */
const CSL_TYPE = /^(?:article(?:-journal|-magazine|-newspaper)?|bill|book|broadcast|chapter|dataset|document|entry(?:-dictionary|-encyclopedia)?|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|paper-conference|patent|performance|periodical|personal_communication|post(?:-weblog)?|regulation|report|review(?:-book)?|song|speech|standard|thesis|treaty|webpage)$/;

/** The entries of CSL-JSON; undefined for data of any other kind. */
export function entriesOfCsl(data: unknown): BibliographyEntry[] | undefined {
  const items = Array.isArray(data) ? data : isRecord(data) && Array.isArray(data['items']) ? data['items'] : undefined;
  if (items === undefined || items.length === 0) return undefined;
  const isCsl = items.every((item) => isRecord(item) && typeof item['type'] === 'string' && CSL_TYPE.test(item['type']) && (typeof item['id'] === 'string' || typeof item['id'] === 'number') && !('text' in item) && !('body' in item) && !('content' in item));
  return isCsl ? (items as ExportRecord[]).map(cslEntry) : undefined;
}

function cslEntry(item: ExportRecord): BibliographyEntry {
  const text = (name: string): string | undefined => (typeof item[name] === 'string' ? item[name] : undefined);
  const names = Array.isArray(item['author']) ? item['author'].filter(isRecord).map(cslName).filter((name) => name.length > 0) : [];
  return entry(String(item['id']), text('DOI'), text('URL'), {
    title: text('title'),
    author: names.join(', '),
    outlet: text('container-title') ?? text('publisher'),
    date: cslDate(item['issued']),
    language: text('language'),
  });
}

function cslName(name: ExportRecord): string {
  const part = (key: string): string => (typeof name[key] === 'string' ? name[key] : '');
  return part('literal') || [part('given'), part('non-dropping-particle'), part('family')].filter((one) => one.length > 0).join(' ');
}

/** A whole day; years and months alone are no day. */
function cslDate(issued: unknown): string | undefined {
  if (!isRecord(issued)) return undefined;
  const parts: unknown = Array.isArray(issued['date-parts']) ? issued['date-parts'][0] : undefined;
  if (Array.isArray(parts) && parts.length >= 3) return calendarDate(parts.slice(0, 3).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
  const written = issued['raw'] ?? issued['literal'];
  return typeof written === 'string' ? calendarDate(written) : undefined;
}

/** An entry from what was read of it. */
export function entry(id: string, doi: string | undefined, url: string | undefined, values: Readonly<Record<string, string | undefined>>): BibliographyEntry {
  const address = url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined;
  const plainDoi = doi?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '').toLowerCase();
  return { id, ...(plainDoi === undefined || plainDoi.length === 0 ? {} : { doi: plainDoi }), ...(address === undefined ? {} : { url: address }), fields: fieldsFrom({ ...values, url: address }) };
}
