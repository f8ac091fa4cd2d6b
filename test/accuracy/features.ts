import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import type { CheckContext } from '../../server/src/checks/context.js';
import { measure, type Features } from '../../server/src/checks/statement/features.js';
import { findDifferences } from '../../server/src/checks/statement/findDifferences.js';
import { profileOf } from '../../server/src/checks/statement/profile.js';
import { scopeOfArticles } from '../../server/src/checks/statement/scope.js';
import { findWindows } from '../../server/src/checks/statement/window.js';
import { claimText, indexOfSources } from './claimText.js';
import type { LabelledSet } from './readSets.js';

/** Passages that are looked at for each sentence, as in the product. */
const MOST_WINDOWS = 5;

/** What the support of a claim is to be learnt from. */
export interface Sample {
  readonly set: string;
  readonly origin?: string;
  readonly sourceId: string;
  readonly isWrong: boolean;
  /** One for every sentence of the claim that is checked, never none. */
  readonly sentences: readonly Features[];
}

/** Measures every claim of the sets against its source, as the product does for a sentence that cites one article. Claims of which nothing is checked are left out. */
export async function measureSets(sets: readonly LabelledSet[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { name, rows } of sets) {
    const context: CheckContext = { index: indexOfSources(rows), acceptedNames: new Set(), before: [] };
    for (const { claim, sourceId, label, origin } of rows) {
      const sentences = await measureClaim(claim, sourceId, context);
      if (sentences.length > 0) samples.push({ set: name, sourceId, isWrong: label !== 'supported', sentences, ...(origin === undefined ? {} : { origin }) });
    }
  }
  return samples;
}

async function measureClaim(claim: string, sourceId: string, context: CheckContext): Promise<Features[]> {
  const measured: Features[] = [];
  for (const { content } of parseBriefing(claimText(claim)).blocks) {
    for (const statement of content.statements) {
      const profile = profileOf(content.prose.text.slice(statement.prose.start, statement.prose.end));
      if (statement.notChecked !== undefined || profile.terms.length === 0) continue;
      const scope = await scopeOfArticles(profile, [sourceId], context);
      const windows = await findWindows(profile, context, [sourceId], MOST_WINDOWS);
      measured.push(measure(profile, windows[0], scope, await findDifferences(profile, windows, context)));
    }
  }
  return measured;
}
