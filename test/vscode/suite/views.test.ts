import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { StetApi } from '../../../client/src/extension.js';
import type { ShownEvidence, ShownListedSource, ShownPassage } from '../../../server/src/sharedViews.js';
import { activate, at, file, finding, findings, open, putCursor, setText, status, until } from './support.js';

const ALTERED = 'leaves our sailors ashore';

/** Puts the cursor before some words. */
function goTo({ document }: vscode.TextEditor, words: string): Promise<void> {
  return putCursor(document, at(document, words));
}

/** Waits until the Evidence view shows the sentence with these words. */
async function evidenceFor(api: StetApi, words: string): Promise<ShownEvidence> {
  return until(
    `evidence for "${words}"`,
    () => {
      const state = api.evidence();
      return 'evidence' in state && state.evidence.text.includes(words) ? state.evidence : undefined;
    },
    () => api.evidence(),
  );
}

function passageOf(evidence: ShownEvidence): ShownPassage {
  const [passage] = evidence.sections[0]?.passages ?? [];
  assert.ok(passage, 'no passage');
  return passage;
}

/** An article of the Sources view, once it is listed. */
async function listedSource(api: StetApi, id: string): Promise<ShownListedSource> {
  return until(`${id} among the sources`, () => api.sources()?.folders.flatMap(({ sources }) => sources).find((one) => one.id === id), () => api.sources());
}

/** Closes whatever list or box asks for something, until the command ends. */
async function dismissed(command: string, ...args: unknown[]): Promise<void> {
  let isOver = false;
  const running = vscode.commands.executeCommand(command, ...args).then(() => (isOver = true));
  await until(`${command} over`, async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    return isOver;
  });
  await running;
}

describe('the views of the desk', () => {
  it('evidence follows the cursor', async () => {
    const api = await activate();
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    const editor = await open('harbour/briefing.md');
    await vscode.commands.executeCommand('stet.showEvidence');
    await goTo(editor, ALTERED);
    const altered = await evidenceFor(api, ALTERED);
    assert.equal(altered.sections[0]?.verdict, 'altered');
    assert.deepEqual(passageOf(altered).differences, ['The source has “fishermen”, you wrote “sailors”']);
    await goTo(editor, 'the offer stands');
    const exact = await evidenceFor(api, 'the offer stands');
    assert.equal(exact.sections[0]?.verdict, 'exact');
  });

  it('a new text that becomes Markdown is the briefing of the views, and is none any more when it becomes another text', async () => {
    const api = await activate();
    await open('harbour/briefing.md');
    await until('the briefing', () => api.overview()?.uri.endsWith('harbour/briefing.md'));
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'President Ilse Tarnow said that the offer stands until the end of the month.\n' });
    await vscode.window.showTextDocument(plain, { preview: false });
    const markdown = await vscode.languages.setTextDocumentLanguage(plain, 'markdown');
    await until('the new briefing', () => api.overview()?.uri === markdown.uri.toString(), () => api.overview()?.uri);
    await vscode.languages.setTextDocumentLanguage(markdown, 'plaintext');
    await until('no briefing', () => api.overview() === undefined, () => api.overview()?.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('evidence follows the text', async () => {
    const api = await activate();
    const editor = await open('harbour/notes.md');
    const before = editor.document.getText();
    await setText(editor, 'The fisheries ministry of Karsk cut the herring quota to 12,000 tonnes.\n');
    await goTo(editor, 'herring');
    const evidence = await evidenceFor(api, '12,000 tonnes');
    assert.equal(evidence.sections[0]?.state, 'good');
    assert.equal(passageOf(evidence).source.id, 'quota-cut');
    await setText(editor, before);
  });

  it('a passage is opened, cited and quoted by commands', async () => {
    const editor = await open('harbour/notes.md');
    const before = editor.document.getText();
    await setText(editor, 'The fisheries ministry of Karsk cut the herring quota to 12,000 tonnes.\n');
    await goTo(editor, 'herring');
    await vscode.commands.executeCommand('stet.citeEvidence');
    await until('a citation', () => editor.document.getText() === 'The fisheries ministry of Karsk cut the herring quota to 12,000 tonnes [@quota-cut].\n', () => editor.document.getText());
    await putCursor(editor.document, editor.document.lineAt(0).range.end);
    await vscode.commands.executeCommand('stet.insertEvidence');
    await until('a quotation', () => /\. “The fisheries ministry of Karsk .* on Thursday\.” \[@quota-cut\]$/m.test(editor.document.getText()), () => editor.document.getText());
    await vscode.commands.executeCommand('stet.openEvidence');
    await until('the article', () => vscode.window.activeTextEditor?.document.uri.toString() === file('harbour/corpus/quota-cut.md').toString());
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await setText(await open('harbour/notes.md'), before);
  });

  it('the briefing is counted, in the view and in the status', async () => {
    const api = await activate();
    await open('harbour/briefing.md');
    await vscode.commands.executeCommand('stet.showBriefing');
    const overview = await until('an overview', () => {
      const seen = api.overview();
      return seen?.uri === file('harbour/briefing.md').toString() && seen.isChecked ? seen : undefined;
    });
    assert.deepEqual([overview.quotations, overview.exact], [3, 1]);
    await dismissed('stet.filterBriefing');
  });

  it('next and previous finding lead round the briefing', async () => {
    const editor = await open('harbour/briefing.md');
    const first = await finding(editor.document, 'quote.altered');
    const places = findings(editor.document.uri)
      .filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint)
      .map(({ range }) => range.start)
      .sort((one, other) => one.compareTo(other));
    assert.ok(places.length > 1 && places[0]?.isEqual(first.range.start), JSON.stringify(places));
    const cursor = (): vscode.Position => editor.selection.active;
    const leadsTo = async (command: string, place: vscode.Position | undefined): Promise<void> => {
      await vscode.commands.executeCommand(command);
      await until(`${command} leads to ${place?.line}:${place?.character}`, () => place !== undefined && cursor().isEqual(place), cursor);
    };
    await putCursor(editor.document, new vscode.Position(0, 0));
    await leadsTo('stet.nextFinding', places[0]);
    await leadsTo('stet.nextFinding', places.find((place) => place.isAfter(first.range.start)));
    await leadsTo('stet.previousFinding', places[0]);
    // Before the first comes the last.
    await leadsTo('stet.previousFinding', places.at(-1));
  });

  it('the sources are listed with what cites them, and grouped and searched', async () => {
    const api = await activate();
    await vscode.commands.executeCommand('stet.showSources');
    // The list follows the corpora and the briefings a moment after them.
    await until(
      'both sources, one of them with what cites it',
      () => {
        const listed = api.sources()?.folders.find(({ name }) => name === 'harbour');
        return listed?.total === 2 && (listed.sources.find(({ id }) => id === 'harbour-talks')?.uses.length ?? 0) >= 3;
      },
      () => api.sources(),
    );
    await vscode.commands.executeCommand('stet.refreshSources');
    await dismissed('stet.groupSources');
    await vscode.commands.executeCommand('stet.filterSources');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('stet.clearSourceFilter');
    await dismissed('stet.openSource');
  });

  it('a source of the list is cited at the cursor', async () => {
    const api = await activate();
    const editor = await open('harbour/notes.md');
    const before = editor.document.getText();
    await setText(editor, 'The quota was cut.\n');
    // Before the full stop.
    await putCursor(editor.document, new vscode.Position(0, 17));
    const source = await listedSource(api, 'quota-cut');
    await vscode.commands.executeCommand('stet.citeSource', { kind: 'source', grouped: { source, copies: [] } });
    assert.equal(editor.document.getText(), 'The quota was cut [@quota-cut].\n');
    await setText(editor, before);
  });

  it('a source of the list is cited in a footnote where the settings ask for one', async () => {
    const api = await activate();
    const editor = await open('harbour/notes.md');
    const before = editor.document.getText();
    await setText(editor, 'The quota was cut.\n');
    const settings = vscode.workspace.getConfiguration('stet.citation', editor.document.uri);
    await settings.update('style', 'footnote', vscode.ConfigurationTarget.WorkspaceFolder);
    // Within the last word.
    await putCursor(editor.document, new vscode.Position(0, 15));
    const source = await listedSource(api, 'quota-cut');
    await vscode.commands.executeCommand('stet.citeSource', { kind: 'source', grouped: { source, copies: [] } });
    assert.equal(editor.document.getText(), 'The quota was cut[^1].\n\n[^1]: [@quota-cut].\n');
    await settings.update('style', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await setText(editor, before);
  });

  it('the corpus is searched', async () => {
    await open('harbour/briefing.md');
    await vscode.commands.executeCommand('stet.searchCorpus');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });

  it('a lens over a heading counts its statements and leads to the view', async () => {
    const { document } = await open('harbour/briefing.md');
    const [lens] = await until('a lens', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      const own = lenses.filter(({ command }) => command?.command === 'stet.showBriefing');
      return own.length > 0 ? own : undefined;
    });
    assert.match(lens?.command?.title ?? '', /^\d statements?, .*unsupported/);
  });

  it('counts of sources stand after sentences once they are turned on', async () => {
    const { document } = await open('harbour/briefing.md');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<vscode.InlayHint[]> => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('stet', document.uri);
    await settings.update('view.sourceCount', 'on', vscode.ConfigurationTarget.WorkspaceFolder);
    const labels = await until('hints', async () => {
      const given = await hints();
      return given.length > 0 ? given.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))) : undefined;
    });
    assert.ok(labels.includes('1 source') && labels.includes('no source'), labels.join());
    await settings.update('view.sourceCount', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await until('no hints', async () => (await hints()).length === 0);
  });

  it('folding and outline are as Markdown has them', async () => {
    const { document } = await open('harbour/briefing.md');
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      return found !== undefined && found.length > 0 ? found : undefined;
    });
    assert.deepEqual(symbols.map(({ name }) => name), ['# The harbour talks']);
  });
});
