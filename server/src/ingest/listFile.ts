import { t } from '../text/l10n.js';

/**
 * A JSON file with a list of entries, as the files of the folder `.stet` are: the entries that `read` can take, and what is wrong with the others.
 * `name` is what people call the file, `needs` what an entry should have. An empty text is an empty list. Never throws.
 */
export function parseList<Entry>(
  text: string,
  name: string,
  needs: string,
  read: (one: Record<string, unknown>) => Entry | undefined,
): { readonly entries: readonly Entry[]; readonly faults: readonly string[] } {
  if (text.trim().length === 0) return { entries: [], faults: [] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const hasConflict = /^(?:<{7}|={7}|>{7})/m.test(text);
    const reason = error instanceof Error ? error.message : String(error);
    return { entries: [], faults: [hasConflict ? t('The {0} holds an unsettled merge conflict. Settle it.', name) : t('The {0} is not valid JSON ({1}). Repair or remove it.', name, reason)] };
  }
  if (!Array.isArray(data)) return { entries: [], faults: [t('The {0} should hold a list of entries.', name)] };
  const entries: Entry[] = [];
  const faults: string[] = [];
  data.forEach((one: unknown, index) => {
    const entry = typeof one === 'object' && one !== null ? read(one as Record<string, unknown>) : undefined;
    if (entry === undefined) faults.push(t('Entry {0} of the {1} should have a {2}.', index + 1, name, needs));
    else entries.push(entry);
  });
  return { entries, faults };
}

/** The text of such a file, one entry a line, so that two people's additions merge. */
export function formatList(entries: readonly object[]): string {
  return entries.length === 0 ? '[]\n' : `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
}

/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
