import { areCompatible, readOffice } from '../articles/offices.js';
import type { Entity, Office } from '../index/corpusIndex.js';
import { originalSpan } from '../text/mappedText.js';
import type { CheckContext } from './context.js';
import type { Finding } from './finding.js';
import { officeEvidence } from './name/evidence.js';
import type { JudgedName } from './name/judgedName.js';
import { escapeForMarkdown } from './name/replaceName.js';

/** Offices named in a message, at most. */
const MOST_NAMED = 3;

/** The offices that the sources give, where the one of the briefing goes with none of them; empty where it goes with one or nothing is known. */
export function contradictingOffices(entity: Entity, office: string): readonly Office[] {
  const given = readOffice(office);
  if (given.role === undefined || entity.offices.length === 0) return [];
  return entity.offices.some((known) => areCompatible(given, readOffice(known.text))) ? [] : entity.offices;
}

/** `name.wrongRole`: the sources give this person another office, and none gives the one of the briefing. */
export async function wrongRoleFinding(judged: JudgedName, offices: readonly Office[], context: CheckContext, signal?: AbortSignal): Promise<Finding> {
  const { content, mention } = judged;
  const entity = judged.lookup.entities[0]!;
  const written = mention.officeSpan!;
  const span = originalSpan(content.prose, written.start, written.end);
  const named = offices.slice(0, MOST_NAMED).map(({ text, articleIds }) => `“${text}”${articleIds.length > 1 ? ` (${articleIds.length} articles)` : ''}`);
  const best = offices[0]!.text;
  return {
    code: 'name.wrongRole',
    start: span.start,
    end: span.end,
    message: `No article gives ${entity.preferred} the office “${mention.office}”; the sources have ${named.join(', ')}.`,
    evidence: await officeEvidence(entity, offices, context, signal),
    fixes: [{ title: `Replace “${mention.office}” with “${best}”`, edits: [{ span, newText: escapeForMarkdown(best) }], isSafe: false, isPreferred: true }],
    name: mention.text,
  };
}
