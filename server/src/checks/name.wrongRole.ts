import { areCompatible, isSamePost, readOffice, scopesConflict, type OfficeReading } from '../articles/offices.js';
import type { Entity, Office } from '../index/corpusIndex.js';
import { t } from '../text/l10n.js';
import { originalSpan } from '../text/mappedText.js';
import { quoted } from '../text/phrases.js';
import type { CheckContext } from './context.js';
import type { Finding } from './finding.js';
import { officeEvidence, passageOf } from './name/evidence.js';
import type { JudgedName } from './name/judgedName.js';
import type { PostElsewhere } from './name/otherBody.js';
import type { OtherHolder } from './name/otherHolder.js';
import { escapeForMarkdown } from './statement/message.js';

/** Offices named in a message, at most. */
const MOST_NAMED = 3;

/**
 * The offices that the sources give, where the one of the briefing goes with none of them; empty where it goes with one or nothing is known. `isPast`: the briefing
 * says that the person was it, and not that they are.
 */
export function contradictingOffices(entity: Entity, office: string, isPast = false): readonly Office[] {
  const given = readOffice(office);
  if (given.role === undefined || entity.offices.length === 0) return [];
  const known = entity.offices.map(({ text }) => readOffice(text));
  if (!known.some((office) => areCompatible(given, office))) return entity.offices;
  // 'Deputy minister' goes with any country; but where others say which, theirs is the country of this one too.
  const placed = known.filter((office) => office.scopes.length > 0 && office.role !== undefined && isSamePost(given, office));
  if (placed.length > 0 && placed.every((office) => scopesConflict(given, office))) return entity.offices;
  return !isPast && differsInTenure(given, known) ? entity.offices : [];
}

/**
 * Whether the sources have this very office, and all of them as one that is held no longer, not yet or for the time being where the briefing does not, or the
 * other way round. 'Former' that only the briefing has is right once the office has changed hands, which articles of an earlier day cannot know.
 */
function differsInTenure(given: OfficeReading, known: readonly OfficeReading[]): boolean {
  if (given.tenure === 'open' || given.tenure === 'former') return false;
  const same = known.filter(({ role, rank }) => role === given.role && rank === given.rank);
  return same.length > 0 && same.every(({ tenure }) => tenure !== 'open' && tenure !== given.tenure);
}

/** `name.wrongRole`: the sources give this person another office, and none gives the one of the briefing. */
export async function wrongRoleFinding(judged: JudgedName, offices: readonly Office[], context: CheckContext, signal?: AbortSignal): Promise<Finding> {
  const { content, mention } = judged;
  const entity = judged.lookup.entities[0]!;
  const written = mention.officeSpan!;
  const span = originalSpan(content.prose, written.start, written.end);
  const named = offices.slice(0, MOST_NAMED).map(({ text, articleIds }) => articleIds.length > 1 ? t('“{0}” ({1} articles)', text, articleIds.length) : quoted(text));
  const best = inTheCaseOf(mention.office!, offices[0]!.text);
  return {
    code: 'name.wrongRole',
    start: span.start,
    end: span.end,
    message: t('No article gives {0} the office “{1}”; the sources have {2}.', entity.preferred, String(mention.office), named.join(', ')),
    evidence: await officeEvidence(entity, offices, context, signal),
    fixes: [{ title: t('Replace “{0}” with “{1}”', String(mention.office), best), edits: [{ span, newText: escapeForMarkdown(best) }], isSafe: false, isPreferred: true }],
    name: mention.text,
  };
}

/** The same where an article gives the office to somebody else, and has this person as something that it has no office for. */
export function otherHolderFinding({ content, mention, lookup }: JudgedName, { article, mention: held }: OtherHolder): Finding {
  const written = mention.officeSpan!;
  return {
    code: 'name.wrongRole',
    ...originalSpan(content.prose, written.start, written.end),
    message: t('No article gives {0} the office “{1}”; the sources give it to {2}.', lookup.entities[0]!.preferred, String(mention.office), held.fullName),
    evidence: [passageOf(article, held, { note: t('the source has “{0}”', held.office!), noted: held.office! })],
    fixes: [],
    name: mention.text,
  };
}

/** The same where the articles have this person at that post, but of another body. */
export function otherBodyFinding({ content, mention, lookup }: JudgedName, { article, mention: held, body }: PostElsewhere): Finding {
  const written = mention.officeSpan!;
  return {
    code: 'name.wrongRole',
    ...originalSpan(content.prose, written.start, written.end),
    message: t('The sources have {0} as “{1}” of {2}, and of no other body.', lookup.entities[0]!.preferred, held.office!, body),
    evidence: [passageOf(article, held, { note: t('the source has “{0}”', body), noted: body })],
    fixes: [],
    name: mention.text,
  };
}

/** A capital stays one: it opens a sentence or stands in front of a name as a title. */
function inTheCaseOf(written: string, office: string): string {
  return /^\p{Lu}/u.test(written) ? office.slice(0, 1).toUpperCase() + office.slice(1) : office;
}
