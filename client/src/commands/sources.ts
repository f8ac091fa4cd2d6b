import { commands, l10n, window } from 'vscode';
import type { ShownListedSource } from '../../../server/src/sharedViews.js';
import { openArguments } from '../protocol.js';
import type { Stet } from '../stet.js';
import type { ActiveBriefing } from '../views/activeBriefing.js';
import { citingEdits } from '../views/sources/citeSources.js';
import type { SourceNode } from '../views/sources/sourceNodes.js';
import type { SourcesStore } from '../views/sources/sourcesStore.js';
import { dayWords, plainAbout, plainLabel } from '../words.js';

/** Opens the article of a node of the Sources view; without one, an article that is picked. */
export async function openSource(store: SourcesStore, node: unknown): Promise<void> {
  const source = sourceOf(node) ?? (await pickSource(store, l10n.t('Open which source?')));
  if (source !== undefined) await commands.executeCommand('vscode.open', ...openArguments(source.uri, undefined, undefined));
}

/** Cites the article of a node of the Sources view where the cursor stands in the briefing; without a node, one that is picked. */
export async function citeSource(stet: Stet, store: SourcesStore, briefing: ActiveBriefing, node: unknown, selected: unknown): Promise<void> {
  const { document } = briefing;
  if (document === undefined) {
    void window.showInformationMessage(l10n.t('Stet: open a briefing first.'));
    return;
  }
  const nodes: unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [node];
  const chosen = nodes.map(sourceOf).filter((source) => source !== undefined);
  const picked = chosen.length > 0 ? undefined : await pickSource(store, l10n.t('Cite which source?'));
  const sources = picked === undefined ? chosen : [picked];
  if (sources.length === 0) return;
  const editor = await briefing.reveal(document.uri);
  const edits = await citingEdits(stet, document, editor.selection.active, sources.map(({ id }) => id));
  await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
}

async function pickSource(store: SourcesStore, placeHolder: string): Promise<ShownListedSource | undefined> {
  const listed = store.now().then((sources) =>
    (sources?.folders ?? []).flatMap((folder) => folder.sources.map((source) => ({ label: plainLabel(source.title), description: plainAbout([source.outlet, source.date === undefined ? undefined : dayWords(source.date)]), detail: plainLabel(`@${source.id}`), source }))),
  );
  return (await window.showQuickPick(listed, { placeHolder, matchOnDescription: true, matchOnDetail: true }))?.source;
}

function sourceOf(node: unknown): ShownListedSource | undefined {
  if (typeof node !== 'object' || node === null || !('kind' in node)) return undefined;
  const given = node as SourceNode;
  return given.kind === 'source' ? given.grouped.source : undefined;
}
