import { commands, l10n, QuickPickItemKind, ThemeIcon, Uri, window } from 'vscode';
import type { QuickInputButton, QuickPickItem } from 'vscode';
import { SEARCH_REQUEST } from '../../../server/src/sharedViews.js';
import type { ShownHit } from '../../../server/src/sharedViews.js';
import { Latest } from '../latest.js';
import { ask, openArguments } from '../protocol.js';
import type { Stet } from '../stet.js';
import type { ActiveBriefing } from '../views/activeBriefing.js';
import { insertText, openBeside } from '../views/evidence/passageActions.js';
import { dayWords, plainAbout, plainLabel } from '../words.js';

interface HitItem extends QuickPickItem {
  readonly hit?: ShownHit;
}

/** Milliseconds after the last key. */
const PAUSE = 90;
/** So long after an empty answer it is said that there is nothing, in milliseconds: a word that is still being typed is in no article, and what was found before it stays. */
const UNTIL_NOTHING = 500;

/**
 * Searches quotations, passages and people of the corpus as one types. Enter puts the hit into the briefing, or opens it where there is none; the button
 * beside a hit does the other. A question that was overtaken is cancelled.
 */
export function searchCorpus({ client, log }: Stet, briefing: ActiveBriefing): void {
  const target = briefing.editor;
  const pick = window.createQuickPick<HitItem>();
  const openButton: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('Open beside') };
  const insertButton: QuickInputButton = { iconPath: new ThemeIcon('insert'), tooltip: l10n.t('Insert into the briefing') };
  const latest = new Latest((error) => {
    pick.busy = false;
    log.error('The corpus could not be searched.', error);
  });
  pick.title = l10n.t('Search the corpus');
  pick.placeholder = target === undefined ? l10n.t('Words of a quotation or passage, or a name. Enter opens it') : l10n.t('Words of a quotation or passage, or a name. Enter inserts it');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;

  const search = (text: string): void => {
    pick.busy = text.trim() !== '';
    if (text.trim() === '') {
      latest.cancel();
      pick.items = [];
      return;
    }
    latest.ask(PAUSE, async (token) => {
      const uri = target?.document.uri.toString();
      const hits = await ask<ShownHit[]>(client, SEARCH_REQUEST, { text, ...(uri === undefined ? {} : { textDocument: { uri } }) }, token);
      if (hits === undefined || hits.length === 0) await new Promise((resolve) => setTimeout(resolve, UNTIL_NOTHING));
      if (token.isCancellationRequested) return;
      pick.busy = false;
      pick.items = itemsOf(hits ?? [], text, target === undefined ? [openButton] : [openButton, insertButton]);
    });
  };
  const open = async (hit: ShownHit): Promise<void> => {
    if (hit.source === undefined) return;
    if (target === undefined) await commands.executeCommand('vscode.open', ...openArguments(hit.source.uri, hit.range, undefined));
    else await openBeside(hit.source.uri, hit.range, briefing);
  };
  const insert = async (hit: ShownHit): Promise<void> => {
    if (target !== undefined) await insertText(await briefing.reveal(Uri.parse(target.document.uri.toString())), hit.insertion);
  };
  const use = (work: Promise<void>): void => {
    pick.hide();
    work.catch((error: unknown) => log.error('The hit could not be used.', error));
  };
  pick.onDidChangeValue(search);
  pick.onDidAccept(() => {
    const hit = pick.selectedItems[0]?.hit;
    if (hit !== undefined) use(target === undefined ? open(hit) : insert(hit));
  });
  pick.onDidTriggerItemButton(({ item: { hit }, button }) => {
    if (hit !== undefined) use(button === insertButton ? insert(hit) : open(hit));
  });
  pick.onDidHide(() => {
    latest.dispose();
    pick.dispose();
  });
  // What is selected is what one wants to know more of.
  const selected = target === undefined ? '' : target.document.getText(target.selection).replace(/\s+/g, ' ').trim().slice(0, 200);
  pick.value = selected;
  pick.show();
  if (selected !== '') search(selected);
}

/** The hits under a heading for each kind; `alwaysShow`, since the server has searched already and the list must not be filtered again by letters. */
function itemsOf(hits: readonly ShownHit[], text: string, buttons: readonly QuickInputButton[]): HitItem[] {
  if (hits.length === 0) return [{ label: l10n.t('No article has anything like “{0}”', plainLabel(text)), iconPath: new ThemeIcon('info'), alwaysShow: true }];
  const items: HitItem[] = [];
  for (const kind of ['quotation', 'passage', 'person'] as const) {
    const own = hits.filter((hit) => hit.kind === kind);
    if (own.length > 0) items.push({ label: headingOf(kind), kind: QuickPickItemKind.Separator });
    for (const hit of own) items.push({ label: labelOf(hit), iconPath: iconOf(hit), description: plainLabel(hit.about ?? ''), detail: detailOf(hit), alwaysShow: true, buttons, hit });
  }
  return items;
}

function headingOf(kind: ShownHit['kind']): string {
  switch (kind) {
    case 'quotation':
      return l10n.t('Quotations');
    case 'passage':
      return l10n.t('Passages');
    case 'person':
      return l10n.t('People');
  }
}

function labelOf({ kind, text }: ShownHit): string {
  const plain = plainLabel(text);
  return kind === 'quotation' ? l10n.t('“{0}”', plain) : plain;
}

/** Beside the label and not in it: a screen reader would read its name before the words. */
function iconOf({ kind }: ShownHit): ThemeIcon {
  return new ThemeIcon(kind === 'quotation' ? 'quote' : kind === 'person' ? 'person' : 'note');
}

function detailOf({ source }: ShownHit): string {
  return plainAbout([source?.title, source?.outlet, source?.date === undefined ? undefined : dayWords(source.date)]);
}
