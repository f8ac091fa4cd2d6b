import { fileOf } from '../../articles/article.js';
import { shortTitle } from '../../articles/shortTitle.js';
import type { Evidence } from '../../checks/finding.js';
import { deepLink } from '../../features/deepLink.js';
import { dayWords } from '../../text/phrases.js';
import type { CheckResult } from '../checkedFile.js';
import { rangeInFile } from '../json.js';
import { escapeHtml, webLink } from './escape.js';

/** So much of a passage is shown, in UTF-16 units. */
const MOST_PASSAGE = 700;

/** A passage with where it stands: the title leads to the place on the web page where the article has an address. */
export function evidenceFigure(evidence: Evidence, result: CheckResult): string {
  const { article, note } = evidence;
  const full = result.articles.get(article.id);
  const address = article.url === undefined ? undefined : full === undefined ? article.url : (deepLink(article.url, full.text, evidence) ?? article.url);
  const about = [article.outlet, article.date && dayWords(article.date)].filter((part) => part !== undefined && part !== '').map((part) => escapeHtml(part!));
  const line = rangeInFile(evidence, result).start.line + 1;
  const place = `${result.showPath(fileOf(article))}:${line}`;
  const title = webLink(address, shortTitle(article.title === '' ? article.id : article.title));
  return `<figure class="evidence"><blockquote>${escapeHtml(passage(evidence.text))}</blockquote>
<figcaption>${[title, ...about].join(' · ')} · <code>${escapeHtml(place)}</code>${note === undefined ? '' : `<br>${escapeHtml(capital(note))}`}</figcaption></figure>`;
}

function passage(text: string): string {
  if (text.length <= MOST_PASSAGE) return text;
  const cut = text.slice(0, MOST_PASSAGE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_PASSAGE / 2))} …`;
}

function capital(words: string): string {
  return words === '' ? '' : words[0]!.toUpperCase() + words.slice(1);
}
