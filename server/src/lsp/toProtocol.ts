import { shortTitle } from '../articles/shortTitle.js';
import { CompletionItemKind, DiagnosticSeverity, InsertTextFormat, type CompletionItem, type Diagnostic, type DocumentLink, type Location, type Range, type TextEdit } from 'vscode-languageserver';

import { fileOf, markAt, type Article } from '../articles/article.js';
import type { SettledFinding } from '../checks/checkBriefing.js';
import type { Evidence, Severity } from '../checks/finding.js';
import { findingPage } from '../checks/registry.js';
import type { CompletionChoice } from '../features/complete.js';
import type { DocumentLink as CitationLink } from '../features/documentLinks.js';
import type { TextChange } from '../features/fixes.js';
import { placeWords } from '../features/placeWords.js';
import { articleRange, FILE_START, rangeOf } from '../report/positions.js';
import { STET } from '../sharedNames.js';
import type { Span } from '../text/span.js';
import type { ClientFeatures } from './clientFeatures.js';
import type { LinedText } from './fromProtocol.js';
import { uriOfArticle, uriOfPath } from './uris.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Articles by id, as far as they are at hand. */
export type Articles = ReadonlyMap<string, Article>;

export function toRange({ starts }: LinedText, span: Span): Range {
  return rangeOf(starts, span);
}

/** Where a span of an article's text stands: in its file, or in its text as a document of its own. */
export function toLocation(article: Article, span: Span, features: Pick<ClientFeatures, 'sourceDocuments'>): Location {
  return { uri: uriOfArticle({ ...article, id: article.metadata.id }, features), range: articleRange(article, span) };
}

/** The link that opens an article at a place: the fragment is a line and a character, both from 1, as VS Code reads it. */
export function toLink(article: Article, span: Span): string {
  // Hovers may not link to documents of a scheme of one's own, and a file that is no text has no lines.
  if (article.isRendered === true) return uriOfPath(fileOf(article));
  const { start } = articleRange(article, span);
  return `${uriOfPath(fileOf(article))}#L${start.line + 1},${start.character + 1}`;
}

export function toDiagnostic(lined: LinedText, finding: SettledFinding, articles: Articles, features: ClientFeatures): Diagnostic {
  const related = finding.evidence.map((evidence) => {
    const article = articles.get(evidence.article.id);
    const location = article === undefined ? { uri: uriOfPath(fileOf(evidence.article)), range: FILE_START } : toLocation(article, evidence, features);
    const mark = article?.isRendered === true || article?.marks?.[0]?.label.includes(':') === true ? markAt(article, evidence.start) : undefined;
    return { location, message: `${relatedMessage(finding.message, evidence)}${mark === undefined ? '' : ` (${placeWords(mark)})`}` };
  });
  return {
    range: toRange(lined, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(features.codeDescription ? { codeDescription: { href: findingPage(finding.code) } } : {}),
    source: STET,
    message: finding.message,
    ...(features.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What {@link relatedMessage} made of a passage: with every key all diagnostics are told again, and nearly all are those of before. */
const relatedMessages = new WeakMap<Evidence, { readonly message: string; readonly related: string }>();

/** The words beside the link to a passage: the passage, or where the finding's own message quotes it, which article that is. */
function relatedMessage(message: string, evidence: Evidence): string {
  const known = relatedMessages.get(evidence);
  if (known?.message === message) return known.related;
  const related = makeRelatedMessage(message, evidence);
  relatedMessages.set(evidence, { message, related });
  return related;
}

function makeRelatedMessage(message: string, { note, text, article }: Evidence): string {
  if (quotedIn(message, text)) return article.title === '' ? article.id : shortTitle(article.title);
  return note === undefined || note === text ? text : `${note}: ${text}`;
}

/** Fewer words than these in a message may be anywhere; more of them in a row are the passage's. */
const FEWEST_WORDS = 4;

/** Whether a message quotes a passage: one of its quotations of a few words or more stands in it. */
function quotedIn(message: string, passage: string): boolean {
  const plain = plainLetters(passage);
  return [...message.matchAll(/“([^”]+)”/g), ...message.matchAll(/„([^“]+)“/g)].some(([, words]) => {
    const letters = plainLetters(words!.replace(/\s*…$/, ''));
    return letters.split(' ').length >= FEWEST_WORDS && plain.includes(letters);
  });
}

function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

export function toTextEdits(lined: LinedText, changes: readonly TextChange[]): TextEdit[] {
  return changes.map(({ span, newText }) => ({ range: toRange(lined, span), newText }));
}

const COMPLETION_KINDS: Readonly<Record<CompletionChoice['kind'], CompletionItemKind>> = {
  name: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
  source: CompletionItemKind.Reference,
};

/** A choice without its documentation, which the client asks for when it shows it. No commit characters: prose uses them all. */
export function toCompletionItem(lined: LinedText, choice: CompletionChoice): CompletionItem {
  return {
    label: choice.label,
    kind: COMPLETION_KINDS[choice.kind],
    ...(choice.detail === undefined ? {} : { detail: choice.detail }),
    filterText: choice.filterText,
    sortText: choice.sortText,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(lined, choice.replace), newText: choice.newText },
  };
}

export function toDocumentLink(lined: LinedText, link: CitationLink, features: Pick<ClientFeatures, 'sourceDocuments'>): DocumentLink {
  return { range: toRange(lined, link), target: uriOfArticle(link.article, features), tooltip: link.tooltip };
}
