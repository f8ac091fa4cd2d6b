import { l10n, window } from 'vscode';
import type { Stet } from '../stet.js';
import type { ActiveBriefing } from '../views/activeBriefing.js';
import type { EvidenceStore } from '../views/evidence/evidenceStore.js';
import type { PassageAction } from '../views/evidence/messages.js';
import { act } from '../views/evidence/passageActions.js';
import { dayWords, plainAbout, plainLabel } from '../words.js';

/** Opens, cites or quotes a passage that bears on the sentence at the cursor: the only one, else the one that is picked. */
export async function useEvidence({ states }: Stet, briefing: ActiveBriefing, store: EvidenceStore, action: PassageAction): Promise<void> {
  const { editor } = briefing;
  const evidence = editor && (await store.at(editor.document, editor.selection.active));
  const passages = (evidence?.sections ?? []).flatMap((section) => section.passages).filter((passage) => action !== 'cite' || passage.cite !== undefined);
  if (editor !== undefined && evidence === undefined && states.ofDocument(editor.document.uri)?.articles === 0) {
    void window.showInformationMessage(l10n.t('Stet: there are no articles yet, so there is no passage for this sentence.'));
    return;
  }
  if (evidence === undefined || passages.length === 0) {
    void window.showInformationMessage(evidence === undefined ? l10n.t('Stet: put the cursor into a sentence of a briefing.') : l10n.t('Stet: there is no passage for this sentence.'));
    return;
  }
  const items = passages.map((passage) => ({
    label: plainLabel(passage.source.title),
    description: plainAbout([passage.source.outlet, passage.source.date === undefined ? undefined : dayWords(passage.source.date)]),
    detail: plainLabel(passage.parts.map(({ text }) => text).join('')),
    passage,
  }));
  const picked = items.length === 1 ? items[0] : await window.showQuickPick(items, { placeHolder: placeHolderOf(action), matchOnDescription: true, matchOnDetail: true });
  if (picked !== undefined) await act(action, picked.passage, evidence, briefing);
}

function placeHolderOf(action: PassageAction): string {
  switch (action) {
    case 'open':
      return l10n.t('Which passage do you want to see?');
    case 'cite':
      return l10n.t('Which source do you want to cite?');
    case 'insert':
      return l10n.t('Which passage do you want to quote?');
  }
}
