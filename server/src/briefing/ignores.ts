import { t } from '../text/l10n.js';
import type { Span } from '../text/span.js';
import type { BriefingProblem, IgnoredSpan } from './briefing.js';

/** A comment that tells Stet what to leave alone. Offsets as given to {@link findDirectives}. */
export interface Directive extends Span {
  readonly kind: 'next' | 'start' | 'end' | 'unknown';
  /** Empty where it is for all codes. */
  readonly codes: readonly string[];
  /** What follows the comment within its own block, so that 'next' means the rest of the block. */
  readonly rest?: Span;
}

const COMMENT = /<!--([\s\S]*?)-->/g;
const DIRECTIVE = /^\s*stet-ignore(?:-([\w-]+))?(?=[\s:]|$):?([\s\S]*)$/;

/** The directives among the comments of some HTML that starts at `offset`. */
export function findDirectives(html: string, offset: number): Directive[] {
  const found: Directive[] = [];
  if (!html.includes('stet-ignore')) return found;
  for (const match of html.matchAll(COMMENT)) {
    const directive = DIRECTIVE.exec(match[1]!);
    if (directive === null) continue;
    const name = directive[1];
    const kind = name === 'next' || name === 'start' || name === 'end' ? name : 'unknown';
    const codes = directive[2]!.split(/[\s,]+/).filter((code) => code.length > 0);
    found.push({ kind, codes, start: offset + match.index, end: offset + match.index + match[0].length });
  }
  return found;
}

/** What the directives of a document ask for, all by document offsets. */
export interface Ignores {
  readonly ignores: IgnoredSpan[];
  readonly problems: BriefingProblem[];
}

/**
 * The spans in which findings are ignored. `blocks` are the document's blocks in order, each before those it holds; a start without an end
 * reaches to the end of the document.
 */
export function resolveIgnores(directives: readonly Directive[], blocks: readonly Span[], documentEnd: number): Ignores {
  const ignores: IgnoredSpan[] = [];
  const problems: BriefingProblem[] = [];
  const open: Directive[] = [];
  for (const directive of directives) {
    if (directive.kind === 'start') open.push(directive);
    else if (directive.kind === 'next') {
      const next = directive.rest ?? blocks.find((block) => block.start >= directive.end);
      if (next !== undefined) ignores.push(ignored(next, directive.codes));
    } else if (directive.kind === 'end') {
      const closed = openOnes(open, directive);
      if (closed.length === 0) problems.push({ start: directive.start, end: directive.end, message: t('Nothing is being ignored here: there is no `stet-ignore-start` before this `stet-ignore-end`.') });
      for (const start of closed) ignores.push(ignored({ start: start.start, end: directive.end }, start.codes));
    } else {
      problems.push({ start: directive.start, end: directive.end, message: t('Stet knows `stet-ignore-next`, `stet-ignore-start` and `stet-ignore-end`; this comment is none of them and has no effect.') });
    }
  }
  for (const start of open) ignores.push(ignored({ start: start.start, end: documentEnd }, start.codes));
  ignores.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ignores, problems };
}

/** Takes out of `open` what an end closes: all without codes, else the latest start with the same ones. */
function openOnes(open: Directive[], end: Directive): Directive[] {
  if (end.codes.length === 0) return open.splice(0);
  const wanted = codeKey(end.codes);
  for (let i = open.length - 1; i >= 0; i--) if (codeKey(open[i]!.codes) === wanted) return open.splice(i, 1);
  return [];
}

function codeKey(codes: readonly string[]): string {
  return [...codes].sort().join(' ');
}

function ignored(span: Span, codes: readonly string[]): IgnoredSpan {
  return { start: span.start, end: span.end, ...(codes.length > 0 ? { codes } : {}) };
}
