import type { CslItem, CslName } from '../../csl/item.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import { authorNames } from './authorNames.js';

/**
 * An article in the shape of CSL-JSON: of a newspaper where its outlet is known, else a page of the web where its address is, else a document. Organisations and people with one name are literal names,
 * so that no style turns them round or shortens them.
 */
export function cslItem(card: ArticleCard): CslItem {
  const { id, title, author = '', outlet = '', date, url, language } = card;
  const names = authorNames(author).map(({ family, given }): CslName => (given === undefined ? { literal: family } : { family, given }));
  const isOnline = url !== undefined && /^https?:\/\/[^\s<>]+$/i.test(url);
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '')?.slice(1).filter((part) => part !== undefined).map(Number);
  return {
    id,
    type: outlet.trim() !== '' ? 'article-newspaper' : isOnline ? 'webpage' : 'document',
    title: title.trim() === '' ? id : title.trim(),
    ...(names.length === 0 ? {} : { author: names }),
    ...(outlet.trim() === '' ? {} : { 'container-title': outlet.trim() }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(isOnline ? { URL: url } : {}),
    ...(language === undefined ? {} : { language }),
  };
}
