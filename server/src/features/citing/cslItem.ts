import type { CslItem, CslName } from '../../csl/item.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import { plainLine } from '../escapeMarkdown.js';
import { authorNames } from './authorNames.js';

/** In UTF-16 units. What is longer is no title, byline or outlet, whatever the file says. */
const LONGEST = 1000;

/**
 * An article in the shape of CSL-JSON: of a newspaper where its outlet is known, else a page of the web where its address is, else a document. Organisations and people with one name are literal names,
 * so that no style turns them round or shortens them.
 */
export function cslItem(card: ArticleCard): CslItem {
  const { id, date, url, language } = card;
  const title = plainLine(card.title, LONGEST);
  const outlet = plainLine(card.outlet ?? '', LONGEST);
  const names = authorNames(plainLine(card.author ?? '', LONGEST)).map(({ family, given }): CslName => (given === undefined ? { literal: family } : { family, given }));
  const isOnline = url !== undefined && /^https?:\/\/[^\s<>]+$/i.test(url);
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '')?.slice(1).filter((part) => part !== undefined).map(Number);
  return {
    id,
    type: outlet !== '' ? 'article-newspaper' : isOnline ? 'webpage' : 'document',
    title: title === '' ? id : title,
    ...(names.length === 0 ? {} : { author: names }),
    ...(outlet === '' ? {} : { 'container-title': outlet }),
    ...(parts === undefined ? {} : { issued: { 'date-parts': [parts] } }),
    ...(isOnline ? { URL: url } : {}),
    ...(language === undefined ? {} : { language }),
  };
}
