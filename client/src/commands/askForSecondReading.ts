import { CancellationTokenSource, l10n, LanguageModelChatMessage, LanguageModelError, lm, ProgressLocation, Range, window, workspace } from 'vscode';
import type { CancellationToken, LanguageModelChat, TextEditor } from 'vscode';
import { SECOND_READING_ANSWER_REQUEST, SECOND_READING_REQUEST, STET } from '../../../server/src/sharedNames.js';
import type { SecondReadingAnswer, SecondReadingMaterial, SecondReadingRefusal } from '../../../server/src/sharedNames.js';
import type { Stet } from '../stet.js';
import type { SecondReadings } from '../views/secondReadings.js';
import { count } from '../words.js';

/** A language model, as much of it as is asked. */
export interface Reader {
  readonly name: string;
  /** The whole answer to a question. Rejects where the model cannot be asked, or the request is cancelled. */
  ask(question: string, token: CancellationToken): Promise<string>;
}

/** Where the choice among several models is kept for the next time. */
const LAST_MODEL = 'stet.secondReading.model';
/** Where it is kept which models the writer agreed to send passages to. */
const AGREED = 'stet.secondReading.agreed';

/** Asks a language model of the editor about the sentence at the cursor. Off unless the writer turned it on, since passages leave the machine. */
export async function askForSecondReading(stet: Stet, readings: SecondReadings): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !(await isEnabled(editor))) return;
  const model = await pickModel(stet);
  if (model === undefined || !(await agrees(stet, model))) return;
  await readAgain(stet, readings, editor, { name: model.name, ask: (question, token) => answerOf(model, question, token) });
}

/**
 * Puts the question about the sentence at the cursor to a reader and shows the answer under the sentence, if the words that it rests on really stand in a
 * source; else says why it is not shown. Gives the answer that was shown.
 */
export async function readAgain({ client, log }: Stet, readings: SecondReadings, editor: TextEditor, reader: Reader): Promise<SecondReadingAnswer | undefined> {
  const { document } = editor;
  const textDocument = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const material = await client.sendRequest<SecondReadingMaterial | null>(SECOND_READING_REQUEST, { textDocument, position: editor.selection.active });
  if (material === null) {
    void window.showInformationMessage(l10n.t('Stet: there is nothing to ask here. Put the cursor into a statement that comes near to something in your sources.'));
    return undefined;
  }
  const { version } = document;
  const outcome = await window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Stet: {0} reads the sentence beside {1}', reader.name, count(material.passages, 'passage')) }, async (_, cancelled) => {
    const source = new CancellationTokenSource();
    const listening = cancelled.onCancellationRequested(() => source.cancel());
    try {
      const answer = await reader.ask(material.prompt, source.token);
      return await client.sendRequest<SecondReadingAnswer | SecondReadingRefusal | null>(SECOND_READING_ANSWER_REQUEST, { textDocument, sources: material.sources, answer }, source.token);
    } catch (error) {
      if (source.token.isCancellationRequested) return undefined;
      log.error('The second reading failed.', error);
      return { refused: error instanceof LanguageModelError || error instanceof Error ? error.message : String(error) };
    } finally {
      listening.dispose();
      source.dispose();
    }
  });
  if (outcome === undefined || outcome === null) return undefined;
  if ('refused' in outcome) {
    void window.showWarningMessage(l10n.t('Stet: the second reading is not shown. {0}', outcome.refused));
    return undefined;
  }
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('Stet: the briefing was edited while the model read it. Ask again.'));
    return undefined;
  }
  const { start, end } = material.range;
  readings.show(document, new Range(start.line, start.character, end.line, end.character), reader.name, outcome);
  return outcome;
}

async function isEnabled(editor: TextEditor): Promise<boolean> {
  const settings = workspace.getConfiguration(`${STET}.secondReading`, editor.document);
  if (settings.get('enable', false)) return true;
  const turnOn = l10n.t('Turn On');
  const answer = await window.showInformationMessage(l10n.t('Stet: second readings are off. They send a sentence and passages of your sources to a language model of this editor.'), turnOn);
  if (answer !== turnOn) return false;
  await settings.update('enable', true, true);
  return true;
}

async function pickModel({ context }: Stet): Promise<LanguageModelChat | undefined> {
  const models = await lm.selectChatModels();
  if (models.length <= 1) {
    if (models.length === 0) void window.showWarningMessage(l10n.t('Stet: this editor offers no language model. Install an extension that brings one, or sign in to it.'));
    return models[0];
  }
  const last = context.globalState.get<string>(LAST_MODEL);
  const items = models.map((model) => ({ label: model.name, description: model.vendor, model })).sort((a, b) => Number(b.model.id === last) - Number(a.model.id === last));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which model is to read the sentence?'), matchOnDescription: true });
  if (picked) await context.globalState.update(LAST_MODEL, picked.model.id);
  return picked?.model;
}

/** Asks once for each model before anything is sent to it. */
async function agrees({ context }: Stet, model: LanguageModelChat): Promise<boolean> {
  const agreed = context.globalState.get<readonly string[]>(AGREED, []);
  if (agreed.includes(model.id)) return true;
  const send = l10n.t('Send');
  const detail = l10n.t('The sentence at the cursor and up to six passages of your sources go to {0} ({1}), each time you ask. Stet sends nothing else of your texts anywhere.', model.name, model.vendor);
  if ((await window.showWarningMessage(l10n.t('Send the sentence and its passages to a language model?'), { modal: true, detail }, send)) !== send) return false;
  await context.globalState.update(AGREED, [...agreed, model.id]);
  return true;
}

async function answerOf(model: LanguageModelChat, question: string, token: CancellationToken): Promise<string> {
  const response = await model.sendRequest([LanguageModelChatMessage.User(question)], { justification: l10n.t('Stet asks for a second reading of a sentence.') }, token);
  let answer = '';
  for await (const part of response.text) answer += part;
  return answer;
}
