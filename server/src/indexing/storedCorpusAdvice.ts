import { NewerIndexError } from '../index/store/database.js';
import { t } from '../text/l10n.js';

/** What a person can do where an index cannot be kept, by the error that says so. */
export function adviceOn(error: unknown): string {
  if (error instanceof NewerIndexError) return t('Update Stet, or name another place in the setting stet.index.location.');
  const reason = error instanceof Error ? error.message : String(error);
  if (/full|ENOSPC/i.test(reason)) return t('Make room on the disk and restart the server.');
  return t('Name a place that can be written in the setting stet.index.location, or turn stet.index.persistent off.');
}
