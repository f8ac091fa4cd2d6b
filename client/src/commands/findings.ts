import { DiagnosticSeverity, l10n, languages, Selection, TextEditorRevealType, window } from 'vscode';
import type { Diagnostic } from 'vscode';
import { STET } from '../../../server/src/sharedNames.js';
import { plainLabel } from '../words.js';
import type { ActiveBriefing } from '../views/activeBriefing.js';

/** Moves the cursor to the next finding of the briefing, or to the one before; after the last comes the first. Hints are passed over. */
export async function goToFinding(briefing: ActiveBriefing, direction: 'next' | 'previous'): Promise<void> {
  const { document } = briefing;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Stet: open a briefing first.'));
    return;
  }
  const findings = languages.getDiagnostics(document.uri).filter(({ source, severity }) => source === STET && severity !== DiagnosticSeverity.Hint);
  const editor = await briefing.reveal(document.uri);
  const found = following(findings, document.offsetAt(editor.selection.active), (finding) => document.offsetAt(finding.range.start), direction);
  if (found === undefined) {
    window.setStatusBarMessage(l10n.t('Stet: there is no finding.'), 4000);
    return;
  }
  editor.selection = new Selection(found.range.start, found.range.start);
  editor.revealRange(found.range, TextEditorRevealType.InCenterIfOutsideViewport);
  // Words of the corpus are no icons.
  window.setStatusBarMessage(`Stet: ${plainLabel(found.message)}`, 8000);
}

/** The finding that begins next after a place, or last before it; round the end. */
function following(findings: readonly Diagnostic[], place: number, startOf: (finding: Diagnostic) => number, direction: 'next' | 'previous'): Diagnostic | undefined {
  const ordered = [...findings].sort((a, b) => startOf(a) - startOf(b));
  if (direction === 'next') return ordered.find((finding) => startOf(finding) > place) ?? ordered[0];
  return ordered.filter((finding) => startOf(finding) < place).at(-1) ?? ordered.at(-1);
}
