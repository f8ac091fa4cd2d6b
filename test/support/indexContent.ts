import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { documentOf } from '../../server/src/index/postings/searchSegment.js';
import { articleOf, ROW_COLUMNS } from '../../server/src/index/store/articleRow.js';
import { unitKindOf } from '../../server/src/index/store/terms.js';
import { DATABASE_FILE, openForReading } from '../../server/src/index/store/database.js';
import { SegmentSet } from '../../server/src/index/store/segmentSet.js';

/**
 * Everything that an index on disk says, in no way that depends on how it came about: its articles, what is known of files, and for each term the units
 * that have it, by article. Undefined where there is no index yet. Throws where it is damaged.
 */
export function contentOf(folder: string, analysis: string): Readonly<Record<string, unknown>> | undefined {
  if (!existsSync(join(folder, DATABASE_FILE))) return undefined;
  const database = openForReading(folder, analysis);
  if (database === undefined) return undefined;
  const segments = new SegmentSet(folder, database);
  try {
    const articles = new Map(database.prepare(`SELECT ${ROW_COLUMNS} FROM articles ORDER BY id`).all().map((row) => [row['id'], articleOf(row)]));
    const files = database.prepare('SELECT path, fingerprint, problems, articles, bibliography FROM files ORDER BY path').all().map((row) => ({ ...row }));
    const terms = new Map<string, { readonly units: string[]; other: number }>();
    for (const segment of segments.refresh()) {
      const runs = segment.runs();
      for (let step = runs.next(); !step.done; step = runs.next()) {
        const run = step.value;
        const { term, other } = run;
        const { firstUnit } = segment.units(unitKindOf(term));
        const found = terms.get(term) ?? { units: [], other: 0 };
        for (const unit of Array.from(run.units())) {
          const ordinal = documentOf(firstUnit, unit);
          if (!segment.removed[ordinal]) found.units.push(`${segment.id(ordinal)} ${unit - firstUnit[ordinal]!}`);
        }
        found.other += other - (segment.gone.get(term)?.[1] ?? 0);
        if (found.units.length > 0) terms.set(term, found);
      }
    }
    return { articles, files, terms: new Map([...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, { units, other }]) => [term, { units: units.sort(), other }])) };
  } finally {
    segments.close();
    database.close();
  }
}
