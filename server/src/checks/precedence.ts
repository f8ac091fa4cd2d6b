import type { BriefingQuotation, Statement } from '../briefing/briefing.js';
import { contains, overlaps, type Span } from '../text/span.js';
import type { Finding, FindingCode } from './finding.js';

/** Where the sentences and quotations of the block stand; all spans relative to the block's start. */
export interface BlockOutline {
  readonly statements: readonly (Span & Partial<Statement>)[];
  readonly quotations: readonly Pick<BriefingQuotation, 'outer' | 'statement'>[];
}

/** One way in which a finding makes another superfluous: they have one cause, and `by` names it more exactly. */
interface Precedence {
  readonly by: readonly FindingCode[];
  readonly silences: readonly FindingCode[];
  /** Where the silenced finding stands, seen from the one that silences it. */
  readonly within: 'sentence' | 'quotation' | 'overlap';
}

const WHOLE_CLAIM = ['claim.contradicted', 'claim.misattributed', 'claim.unsupported', 'claim.wrongSource', 'claim.uncited'] as const;

const PRECEDENCES: readonly Precedence[] = [
  // A sentence whose quotation is wrong says what no passage says; that is the quotation's doing.
  { by: ['quote.altered', 'quote.notFound', 'quote.wrongSpeaker', 'quote.wrongSource'], silences: WHOLE_CLAIM, within: 'sentence' },
  // Inside a quotation that differs, a figure, date or name that differs is part of the difference.
  { by: ['quote.altered', 'quote.notFound'], silences: ['figure.mismatch', 'date.mismatch', 'name.misspelled', 'name.variant', 'name.unknown', 'name.wrongRole', 'source.conflict'], within: 'quotation' },
  // A misspelled speaker is a person whom the source does not know.
  { by: ['name.misspelled'], silences: ['quote.wrongSpeaker', 'name.unknown', 'name.variant', 'name.wrongRole', 'claim.misattributed'], within: 'overlap' },
  { by: ['quote.wrongSpeaker', 'claim.misattributed'], silences: ['name.unknown', 'name.variant'], within: 'overlap' },
  { by: ['name.misspelled', 'name.wrongRole'], silences: ['claim.unsupported'], within: 'sentence' },
  // The office alone may be what another article has: to cite that one would make nothing right.
  { by: ['name.wrongRole'], silences: ['claim.wrongSource'], within: 'sentence' },
  { by: ['name.misspelled', 'name.wrongRole'], silences: ['claim.contradicted'], within: 'overlap' },
  { by: ['figure.mismatch', 'date.mismatch'], silences: ['claim.contradicted', 'claim.unsupported', 'claim.wrongSource'], within: 'sentence' },
  { by: ['figure.mismatch', 'date.mismatch'], silences: ['source.conflict'], within: 'overlap' },
  { by: ['date.mismatch'], silences: ['figure.mismatch'], within: 'overlap' },
  { by: ['claim.misattributed'], silences: ['claim.contradicted', 'claim.unsupported', 'claim.wrongSource'], within: 'sentence' },
  { by: ['claim.contradicted'], silences: ['claim.unsupported', 'claim.wrongSource'], within: 'sentence' },
  { by: ['claim.wrongSource'], silences: ['claim.unsupported'], within: 'sentence' },
  // The passage went, so none supports the sentence any more. What differs from the passage that is there now is still to be corrected, word by word.
  { by: ['citation.sourceChanged'], silences: ['claim.unsupported'], within: 'sentence' },
  { by: ['claim.contradicted', 'claim.misattributed', 'claim.unsupported', 'claim.wrongSource', 'figure.mismatch', 'date.mismatch'], silences: ['claim.uncited'], within: 'sentence' },
];

/**
 * One cause, one finding: drops every finding that a more specific one explains, and a second one of the same code on the same span.
 * What is left is in document order. The order of the input does not matter, but for equal findings, of which the first is kept.
 */
export function applyPrecedence(findings: readonly Finding[], outline: BlockOutline): Finding[] {
  const silenced = new Set<Finding>();
  for (const precedence of PRECEDENCES) {
    for (const finding of findings) {
      // What a silenced finding would have silenced has lost its reason, unless the silencer speaks for it by a rule of its own.
      if (silenced.has(finding) || !precedence.by.includes(finding.code)) continue;
      for (const other of findings) {
        if (other === finding || !precedence.silences.includes(other.code)) continue;
        if (isWithin(precedence.within, finding, other, outline)) silenced.add(other);
      }
    }
  }
  return withoutRepetitions(findings.filter((finding) => !silenced.has(finding))).sort((a, b) => a.start - b.start || b.end - a.end);
}

function isWithin(where: Precedence['within'], finding: Finding, other: Finding, outline: BlockOutline): boolean {
  if (where === 'overlap') return overlaps(finding, other);
  if (where === 'quotation') return outline.quotations.some(({ outer }) => contains(outer, finding) && contains(outer, other));
  return sentencesOf(finding, outline).some((sentence) => overlaps(sentence, other));
}

/** The sentences that a finding is about or touches; the finding itself where it stands in none. */
function sentencesOf(finding: Finding, outline: BlockOutline): readonly Span[] {
  if (finding.sentence) return [finding.sentence];
  const held = outline.quotations.filter(({ outer }) => overlaps(outer, finding)).flatMap(({ statement }) => outline.statements[statement] ?? []);
  const touched = [...outline.statements.filter((statement) => overlaps(statement, finding)), ...held];
  return touched.length > 0 ? touched : [finding];
}

function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    // One citation may vouch for several sentences, and what is wrong with each is another thing.
    const key = `${finding.code} ${finding.start} ${finding.end} ${finding.sentence?.start ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
