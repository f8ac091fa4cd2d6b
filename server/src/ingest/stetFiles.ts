/** A finding that a team chose to ignore: its code, and the fingerprint (`text/fingerprint`) of the sentence, quotation or name that it stands on. */
export interface IgnoreEntry {
  /** A finding code, or `*` for every code. */
  readonly code: string;
  readonly fingerprint: string;
  /** The words, for people who read the file. */
  readonly text?: string;
  readonly reason?: string;
}

/** The entries of an ignore file that can be read, and what is wrong with the others. Never throws. */
export function parseIgnores(text: string): { readonly entries: readonly IgnoreEntry[]; readonly faults: readonly string[] } {
  if (text.trim().length === 0) return { entries: [], faults: [] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const hasConflict = /^(?:<{7}|={7}|>{7})/m.test(text);
    const reason = error instanceof Error ? error.message : String(error);
    return { entries: [], faults: [hasConflict ? 'The ignore file holds an unsettled merge conflict. Settle it.' : `The ignore file is not valid JSON (${reason}). Repair or remove it.`] };
  }
  if (!Array.isArray(data)) return { entries: [], faults: ['The ignore file should hold a list of entries.'] };
  const entries: IgnoreEntry[] = [];
  const faults: string[] = [];
  data.forEach((one: unknown, index) => {
    const entry = entryOf(one);
    if (entry === undefined) faults.push(`Entry ${index + 1} of the ignore file should have a "code" and a "fingerprint", both text.`);
    else entries.push(entry);
  });
  return { entries, faults };
}

function entryOf(one: unknown): IgnoreEntry | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { code, fingerprint, text, reason } = one as Record<string, unknown>;
  if (typeof code !== 'string' || typeof fingerprint !== 'string') return undefined;
  return { code, fingerprint, ...(typeof text === 'string' ? { text } : {}), ...(typeof reason === 'string' ? { reason } : {}) };
}

/** An ignore file: sorted, one entry a line, so that two people's additions merge. */
export function formatIgnores(entries: readonly IgnoreEntry[]): string {
  const lines = [...entries]
    .sort((a, b) => compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint))
    .map(({ code, fingerprint, text, reason }) => `  ${JSON.stringify({ code, fingerprint, text, reason })}`);
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** The names of a names file, one a line; what follows a `#` is a comment. */
export function parseNames(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(nameOn).filter((name) => name.length > 0);
}

/** The names file with one more name, before the first name that the alphabet puts after it; comments and everything else stay. Unchanged where it holds the name. */
export function addNameLine(text: string, name: string): string {
  const clean = name.replace(/\s+/g, ' ').replace(/#/g, '').trim();
  if (clean.length === 0 || parseNames(text).includes(clean)) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r\n|\r|\n/);
  while (lines.length > 0 && lines[lines.length - 1]!.trim() === '') lines.pop();
  const at = lines.findIndex((line) => nameOn(line).length > 0 && compare(nameOn(line).toLowerCase(), clean.toLowerCase()) > 0);
  lines.splice(at < 0 ? lines.length : at, 0, clean);
  return lines.join(newline) + newline;
}

function nameOn(line: string): string {
  return line.replace(/#.*$/, '').replace(/\s+/g, ' ').trim();
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
