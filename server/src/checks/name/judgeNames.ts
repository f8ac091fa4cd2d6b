import type { NameMention } from '../../articles/article.js';
import { findNames } from '../../articles/names.js';
import type { BlockContent } from '../../briefing/briefing.js';
import type { NameLookup } from '../../index/corpusIndex.js';
import { foldWord } from '../../text/fold.js';
import { originalSpan } from '../../text/mappedText.js';
import { overlaps, type Span } from '../../text/span.js';
import type { CheckContext } from '../context.js';
import type { Finding, NameVerdict } from '../finding.js';
import { misspelledFinding } from '../name.misspelled.js';
import { isDistinctive, unknownFinding } from '../name.unknown.js';
import { preferredVariant, variantFinding } from '../name.variant.js';
import { contradictingOffices, otherBodyFinding, otherHolderFinding, wrongRoleFinding } from '../name.wrongRole.js';
import { aliasesOf } from './aliases.js';
import { exchangedOffices } from './exchangedOffice.js';
import { isInText } from './isInText.js';
import type { JudgedName } from './judgedName.js';
import { postElsewhere } from './otherBody.js';
import { otherHolderOf } from './otherHolder.js';

/** What is known of the names of a block, and what is wrong with them; spans relative to the block's start. */
export interface JudgedNames {
  readonly verdicts: NameVerdict[];
  readonly findings: Finding[];
}

/**
 * Looks up every name of a block's prose, those inside quotations aside, which the quotation's own check settles. An accepted name is never flagged.
 * A name that is unknown is flagged once a block.
 */
export async function judgeNames(content: BlockContent, context: CheckContext, signal?: AbortSignal): Promise<JudgedNames> {
  const verdicts: NameVerdict[] = [];
  const findings: Finding[] = [];
  if (content.kind === 'code' || content.kind === 'frontMatter' || content.prose.text.length === 0) return { verdicts, findings };
  const flagged = new Set<string>();
  for (const mention of findNames(content.prose.text, spansOf(content))) {
    if (content.quotations.some((quotation) => overlaps(quotation.prose, mention))) continue;
    const judged = await judge(content, mention, context, signal);
    const { verdict, found } = await settle(judged, context, signal);
    verdicts.push({ ...judged.span, text: mention.text, kind: verdict, entityIds: judged.lookup.entities.map(({ id }) => id) });
    for (const finding of found) {
      const key = finding.code === 'name.unknown' ? `${finding.code} ${mention.fullName}` : `${finding.code} ${finding.start}`;
      if (flagged.has(key)) continue;
      flagged.add(key);
      findings.push(finding);
    }
  }
  return { verdicts, findings };
}

/** The sentences of the prose, and what lies between them. */
function spansOf(content: BlockContent): Span[] {
  const { text } = content.prose;
  const spans: Span[] = [];
  let at = 0;
  for (const { prose } of [...content.statements].sort((a, b) => a.prose.start - b.prose.start)) {
    if (prose.start < at) continue;
    if (/\p{L}/u.test(text.slice(at, prose.start))) spans.push({ start: at, end: prose.start });
    spans.push({ start: prose.start, end: prose.end });
    at = prose.end;
  }
  if (/\p{L}/u.test(text.slice(at))) spans.push({ start: at, end: text.length });
  return spans;
}

async function judge(content: BlockContent, mention: NameMention, context: CheckContext, signal?: AbortSignal): Promise<JudgedName> {
  const span = originalSpan(content.prose, mention.start, mention.end);
  let lookup = await context.index.lookUpName(mention.text, signal);
  if (lookup.kind !== 'exact') {
    for (const alias of aliasesOf(mention.text)) {
      const other = await context.index.lookUpName(alias, signal);
      if (other.kind === 'exact') lookup = other;
    }
  }
  // A surname of someone whom the block names in full is theirs, and no misspelling of someone else's.
  if (lookup.kind !== 'exact' && mention.fullName !== mention.text) {
    const full = await context.index.lookUpName(mention.fullName, signal);
    if (full.kind === 'unknown' || full.kind === 'partly') lookup = full;
  }
  return { content, mention, span, lookup };
}

interface Settled {
  readonly verdict: NameVerdict['kind'];
  readonly found: readonly Finding[];
}

async function settle(judged: JudgedName, context: CheckContext, signal?: AbortSignal): Promise<Settled> {
  const { lookup, mention } = judged;
  if (isAccepted(mention, context)) return { verdict: 'known', found: [] };
  if ((lookup.kind === 'close' || lookup.kind === 'unknown') && (await context.index.isCredited(mention.text, signal))) return { verdict: 'known', found: [] };
  const roles = await judgeRole(judged, context, signal);
  switch (lookup.kind) {
    case 'close':
      if (lookup.suggestion === undefined || isCapitalsOnly(mention.text, lookup)) return { verdict: 'known', found: roles };
      return { verdict: 'misspelled', found: [await misspelledFinding(judged, lookup.suggestion, context, signal), ...roles] };
    case 'exact': {
      const preferred = lookup.entities.length === 1 ? preferredVariant(lookup.entities[0]!, mention.text) : undefined;
      return preferred ? { verdict: 'variant', found: [await variantFinding(judged, preferred, context, signal), ...roles] } : { verdict: 'known', found: roles };
    }
    case 'unknown':
      if (judged.content.kind === 'heading' || !isDistinctive(mention.text) || (await isInText(mention.text, context, signal))) return { verdict: 'unknown', found: [] };
      return { verdict: 'unknown', found: [unknownFinding(judged)] };
    default:
      return { verdict: 'unknown', found: [] };
  }
}

/** An acronym is no misspelling of a word. */
function isCapitalsOnly(text: string, lookup: NameLookup): boolean {
  return text === text.toUpperCase() && text.length <= 5 && !(lookup.suggestion === lookup.suggestion?.toUpperCase());
}

/** 'Was minister from 2013 to 2016' is right of a former minister. */
const WAS = /^\s*(?:was|were|had been|served as|used to be|became)\b/;

async function judgeRole(judged: JudgedName, context: CheckContext, signal?: AbortSignal): Promise<Finding[]> {
  const { content, lookup, mention } = judged;
  if (mention.office === undefined || mention.officeSpan === undefined || lookup.entities.length !== 1) return [];
  if (lookup.kind !== 'exact' && lookup.kind !== 'close') return [];
  if (content.quotations.some((quotation) => overlaps(quotation.prose, mention.officeSpan!))) return [];
  const [entity] = lookup.entities;
  const between = content.prose.text.slice(Math.min(mention.end, mention.officeSpan.end), Math.max(mention.start, mention.officeSpan.start));
  const contradicting = contradictingOffices(entity!, mention.office, WAS.test(between));
  const offices = contradicting.length > 0 ? contradicting : await exchangedOffices(entity!, mention.office, context, signal);
  if (offices.length > 0) return [await wrongRoleFinding(judged, offices, context, signal)];
  const holder = await otherHolderOf(entity!, mention.office, context, signal);
  if (holder !== undefined) return [otherHolderFinding(judged, holder)];
  const elsewhere = WAS.test(between) ? undefined : await postElsewhere(entity!, mention, content.prose.text, context, signal);
  return elsewhere === undefined ? [] : [otherBodyFinding(judged, elsewhere)];
}

function isAccepted(mention: NameMention, context: CheckContext): boolean {
  const keyOf = (name: string): string => name.split(/\s+/).map(foldWord).join(' ');
  return context.acceptedNames.has(keyOf(mention.text)) || context.acceptedNames.has(keyOf(mention.fullName));
}
