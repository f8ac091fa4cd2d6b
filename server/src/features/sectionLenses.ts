import { t } from '../text/l10n.js';
import { counted } from '../text/phrases.js';
import type { Span } from '../text/span.js';
import type { Overview, OverviewItem, OverviewSection } from './overview.js';

/** What stands above a heading: `12 statements, 1 unsupported`. */
export interface SectionLens extends Span {
  readonly title: string;
}

/** A lens for every heading with statements below it, those of its subsections included. What stands in `held`, the sentence being typed, is not called unsupported yet. */
export function sectionLenses({ sections }: Overview, held?: Span): SectionLens[] {
  return sections.flatMap((section, at) => {
    const statements = wholeSection(sections, at).filter(({ kind }) => kind === 'statement');
    if (section.level === 0 || statements.length === 0) return [];
    return [{ start: section.start, end: section.end, title: titleOf(statements.filter(({ start }) => !(held !== undefined && held.start <= start && start < held.end)), statements.length) }];
  });
}

function wholeSection(sections: readonly OverviewSection[], at: number): OverviewItem[] {
  const { level, items } = sections[at]!;
  const next = sections.findIndex((other, i) => i > at && other.level <= level);
  return [...items, ...sections.slice(at + 1, next < 0 ? sections.length : next).flatMap((section) => section.items)];
}

function titleOf(statements: readonly OverviewItem[], count: number): string {
  const contradicted = statements.filter(({ state }) => state === 'bad').length;
  const unsupported = statements.filter(({ state }) => state === 'open').length;
  const parts = [counted(count, 'statement')];
  if (contradicted > 0) parts.push(t('{0} contradicted', contradicted));
  if (unsupported > 0) parts.push(t('{0} unsupported', unsupported));
  if (contradicted + unsupported === 0) parts.push(count === 1 ? t('sourced') : t('all sourced'));
  return parts.join(', ');
}
