import { l10n, ThemeIcon, window } from 'vscode';
import type { QuickPickItem, TextEditor } from 'vscode';
import { FIND_SOURCES_REQUEST } from '../../../server/src/sharedNames.js';
import type { CitationStyle, FindSourcesParams, FoundSource } from '../../../server/src/sharedNames.js';
import { dayWords, plainAbout, plainLabel } from '../words.js';

/** Asks the server; the client's own way to it is the caller's matter. */
export type Ask = (method: string, params: unknown) => Promise<unknown>;

interface SourceItem extends QuickPickItem {
  /** None where the item only says that there is no source. */
  readonly id?: string;
}

/** The arguments of `stet.insertCitation` for the cursor of an editor: the person picks the article, as they type, and may name a place in it. Undefined where they gave up. */
export async function askForCitation(editor: TextEditor, ask: Ask): Promise<unknown[] | undefined> {
  const uri = editor.document.uri.toString();
  const id = await pickSource(uri, ask);
  if (id === undefined) return undefined;
  const locator = await window.showInputBox({ title: l10n.t('Cite {0}', `@${id}`), prompt: l10n.t('A place in it, or nothing.'), placeHolder: l10n.t('p. 3') });
  if (locator === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return [uri, id, line, character, locator];
}

/** A list that the server ranks anew with every letter. */
function pickSource(uri: string, ask: Ask): Promise<string | undefined> {
  const pick = window.createQuickPick<SourceItem>();
  pick.title = l10n.t('Insert Citation');
  pick.placeholder = l10n.t('Title, id …');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let asked = 0;
  const look = async (): Promise<void> => {
    const mine = ++asked;
    pick.busy = true;
    const params: FindSourcesParams = { textDocument: { uri }, text: pick.value };
    const found = (await ask(FIND_SOURCES_REQUEST, params)) as readonly FoundSource[] | null;
    // An answer that a later one has overtaken is not shown.
    if (mine !== asked) return;
    pick.busy = false;
    // What was typed may be near a title without being in it: the server has chosen, nothing is filtered again.
    pick.items = (found ?? []).length > 0 ? (found ?? []).map((source) => ({ ...itemOf(source), alwaysShow: true })) : [nothing(pick.value)];
  };
  return new Promise((resolve, reject) => {
    pick.onDidChangeValue(() => void look().catch(reject));
    pick.onDidAccept(() => {
      // Before the first answer is there, nothing can be taken.
      const [item] = pick.selectedItems;
      if (item?.id === undefined) return;
      resolve(item.id);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void look().catch(reject);
    pick.show();
  });
}

/** Said in place of a list without anything in it. */
function nothing(typed: string): SourceItem {
  const text = typed.trim();
  return { label: text === '' ? l10n.t('There are no articles yet') : l10n.t("No source is like '{0}'.", plainLabel(text)), iconPath: new ThemeIcon('info'), alwaysShow: true };
}

function itemOf({ id, title, author, outlet, date }: FoundSource): SourceItem {
  return { id, label: plainLabel(title === '' ? id : title), description: plainAbout([author, outlet, date === undefined ? undefined : dayWords(date)]), detail: plainLabel(`@${id}`) };
}

/** Asks which form the citations of a briefing shall take. */
export async function askForStyle(): Promise<CitationStyle | undefined> {
  const items: (QuickPickItem & { readonly style: CitationStyle })[] = [
    { label: l10n.t('To footnotes'), description: '[^1]', style: 'footnote' },
    { label: l10n.t('To brackets'), description: '[@id]', style: 'bracket' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Give all citations of this briefing another form') }))?.style;
}
