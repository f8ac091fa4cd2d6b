import { fileOf, type Article } from '../../articles/article.js';
import { shortTitle } from '../../articles/shortTitle.js';
import type { QuotationVerdict } from '../../checks/finding.js';
import { quotationWords } from '../../features/supportWords.js';
import type { ArticleCard } from '../../index/corpusIndex.js';
import { t } from '../../text/l10n.js';
import { dayWords } from '../../text/phrases.js';
import type { CheckedFile, CheckResult } from '../checkedFile.js';
import { escapeHtml, lowerFirst, webLink } from './escape.js';

/** Who is quoted how often, and how well; empty where nobody is. */
export function speakersTable({ report }: CheckedFile): string {
  const bySpeaker = new Map<string, QuotationVerdict[]>();
  for (const quotation of report.quotations) {
    const name = quotation.speaker ?? '';
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), quotation]);
  }
  if (bySpeaker.size === 0) return '';
  const rows = [...bySpeaker].sort(([one, quotations], [other, others]) => Number(one === '') - Number(other === '') || others.length - quotations.length || (one < other ? -1 : 1));
  return `<table class="speakers" aria-label="${escapeHtml(t('Who is quoted'))}"><thead><tr><th scope="col">${t('Speaker')}</th><th scope="col" class="number">${t('Quotations')}</th><th scope="col">${t('How they stand')}</th><th scope="col">${t('From')}</th></tr></thead><tbody>
${rows.map(([name, quotations]) => `<tr><td>${name === '' ? `<span class="quiet">${t('No speaker named')}</span>` : escapeHtml(name)}</td><td class="number" data-label="${t('Quotations')}">${quotations.length}</td><td>${verdictsOf(quotations)}</td><td data-label="${t('From')}">${sourcesOf(quotations)}</td></tr>`).join('\n')}
</tbody></table>`;
}

function verdictsOf(quotations: readonly QuotationVerdict[]): string {
  const counts = new Map<QuotationVerdict['verdict'], number>();
  for (const { verdict } of quotations) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `<span class="badge ${verdict}">${count} × ${lowerFirst(quotationWords(verdict))}</span>`).join(' ');
}

function sourcesOf(quotations: readonly QuotationVerdict[]): string {
  const ids = new Set(quotations.filter(({ verdict }) => verdict !== 'notFound').flatMap(({ evidence }) => evidence.slice(0, 1).map(({ article }) => article.id)));
  return ids.size === 0 ? '<span class="quiet">—</span>' : [...ids].map((id) => `<code>@${escapeHtml(id)}</code>`).join(' ');
}

interface SourceUse {
  readonly card: ArticleCard;
  cited: number;
  supports: number;
  quoted: number;
}

/** The articles that a briefing cites or rests on, those used most first; empty where there are none. */
export function sourcesTable({ report }: CheckedFile, result: CheckResult): string {
  const uses = new Map<string, SourceUse>();
  const useOf = (card: ArticleCard): SourceUse => {
    const known = uses.get(card.id) ?? { card, cited: 0, supports: 0, quoted: 0 };
    uses.set(card.id, known);
    return known;
  };
  for (const { citations, verdict, evidence } of report.statements) {
    for (const id of citations) {
      const article = result.articles.get(id);
      if (article) useOf(cardOf(article)).cited++;
    }
    if (verdict === 'supported' && evidence[0] !== undefined) useOf(evidence[0].article).supports++;
  }
  for (const { verdict, evidence } of report.quotations) if (verdict !== 'notFound' && evidence[0] !== undefined) useOf(evidence[0].article).quoted++;
  if (uses.size === 0) return '';
  const rows = [...uses.values()].sort((a, b) => weight(b) - weight(a) || (a.card.id < b.card.id ? -1 : 1));
  return `<table aria-label="${escapeHtml(t('Sources used'))}"><thead><tr><th scope="col">${t('Source')}</th><th scope="col" class="number">${t('Cited')}</th><th scope="col" class="number">${t('Bears out')}</th><th scope="col" class="number">${t('Quoted')}</th></tr></thead><tbody>
${rows.map((use) => `<tr><td>${aboutSource(use.card, result)}</td><td class="number" data-label="${t('Cited')}">${use.cited}</td><td class="number" data-label="${t('Bears out')}">${use.supports}</td><td class="number" data-label="${t('Quoted')}">${use.quoted}</td></tr>`).join('\n')}
</tbody></table>`;
}

function weight({ cited, supports, quoted }: SourceUse): number {
  return cited + supports + quoted;
}

function cardOf(article: Article): ArticleCard {
  return { ...article.metadata, path: article.path, ...(article.file === undefined ? {} : { file: article.file }) };
}

function aboutSource(card: ArticleCard, result: CheckResult): string {
  const about = [card.author, card.outlet, card.date && dayWords(card.date)].filter((part) => part !== undefined && part !== '').map((part) => escapeHtml(part!));
  return `<strong>${webLink(card.url, shortTitle(card.title === '' ? card.id : card.title, 160))}</strong><br><span class="quiet">${[...about, `<code>@${escapeHtml(card.id)}</code>`, `<code>${escapeHtml(result.showPath(fileOf(card)))}</code>`].join(' · ')}</span>`;
}
