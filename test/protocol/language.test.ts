import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { CodeAction, CodeLens, Diagnostic, Hover } from 'vscode-languageserver-protocol';

import type { ProblemItem } from '../../server/src/sharedNames.js';
import { LanguageClient, positionOf } from '../support/languageClient.js';
import { HARBOUR_ARTICLES, TemporaryWorkspace } from '../support/workspace.js';

const BRIEFING = '# The strike\n\nFifty-two sailings of the Almery ferries were cancelled [@ferry-strike].\n\n“We will not row until the boats are safe to sail in,” said Ilse Varnholt [@ferry-strike].\n\n“The old channel is no place for a loaded ship at night,” said Tamsin Orre [@pilots].\n';

/** A medium whose paragraphs are counted. */
const PILOTS = '{\\rtf1 Pilots refuse the old channel\\par The harbour was calm on Monday.\\par "The old channel is no place for a loaded ship at night," said Tamsin Orre, a pilot.\\par}';

/** What one server says of one briefing, in the language of its client. */
interface Spoken {
  readonly messages: ReadonlyMap<unknown, string>;
  readonly related: string;
  readonly hover: string;
  readonly quotationHover: string;
  readonly placeHover: string;
  readonly actions: string;
  readonly lens: string;
  readonly report: string;
  readonly problems: string;
}

async function spokenTo(locale: string | undefined): Promise<Spoken> {
  const workspace = new TemporaryWorkspace({ ...HARBOUR_ARTICLES, 'corpus/empty.txt': '', 'corpus/scan.pdf': 'no PDF at all', 'corpus/letter.docx': 'PK', 'corpus/pilots.rtf': PILOTS, 'briefing.md': BRIEFING });
  const client = await LanguageClient.start({ folders: [workspace.path], pulls: true, settings: () => ({}), ...(locale === undefined ? {} : { locale }) });
  try {
    const uri = await client.open(workspace.at('briefing.md'), BRIEFING);
    const items = await client.pullWhen(uri, (found) => ['figure.mismatch', 'quote.altered'].every((code) => found.some((item) => item.code === code)));
    const figure = items.find(({ code }) => code === 'figure.mismatch')!;
    const hoverAt = async (words: string): Promise<string> => ((await client.request<Hover>('textDocument/hover', uri, positionOf(BRIEFING, words, 2))).contents as { value: string }).value.replaceAll(workspace.path, '');
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: figure.range, context: { diagnostics: [] } });
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
    const { html } = await client.connection.sendRequest<{ html: string }>('workspace/executeCommand', { command: 'stet.report', arguments: [uri] });
    const problems = await client.connection.sendRequest<ProblemItem[]>('stet/problems');
    return {
      messages: new Map(items.map(({ code, message }) => [code, wordsOf(message)])),
      related: figure.relatedInformation?.[0]?.message ?? '',
      hover: await hoverAt('Fifty-two'),
      quotationHover: await hoverAt('not row'),
      placeHover: await hoverAt('old channel'),
      actions: actions.map(({ title }) => title).join('\n'),
      lens: lenses[0]?.command?.title ?? '',
      report: html,
      problems: problems.map(({ message }) => message).join('\n'),
    };
  } finally {
    assert.equal(await client.stop(), 0);
    workspace.remove();
  }
}

function wordsOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

describe('the server speaks the language of its client', () => {
  const said = new Map<string | undefined, Spoken>();
  before(async () => {
    for (const locale of [undefined, 'en', 'fr', 'de', 'de-AT']) said.set(locale, await spokenTo(locale));
  });
  after(() => said.clear());

  it('German, in all that a writer sees', () => {
    const { messages, related, hover, quotationHover, placeHover, actions, lens, report, problems } = said.get('de')!;
    assert.match(messages.get('figure.mismatch')!, /^Im Briefing steht „Fifty-two“, in der Quelle „Forty-two“: „Forty-two sailings were cancelled\.“ \(/);
    assert.match(messages.get('quote.altered')!, /^In der Quelle steht „sail“, im Zitat „row“: „/);
    assert.doesNotMatch(related, /the source has/);
    assert.match(hover, /In der Quelle steht „Forty-two/);
    assert.match(quotationHover, /In der Quelle steht „\*\*sail\*\*“, Sie schrieben „\*\*row\*\*“/);
    assert.match(placeHover, / · Abs\. \d/);
    assert.match(actions, /^„Fifty-two“ durch „Forty-two“ ersetzen$/m);
    assert.match(actions, /^Als von Hand geprüft vermerken und stehen lassen \(figure\.mismatch\)$/m);
    assert.match(lens, /^3 Aussagen, 1 mit Widerspruch, 1 nicht belegt$/);
    assert.match(problems, /^empty\.txt ist leer\. Füllen oder entfernen Sie die Datei\.$/m);
    assert.match(problems, /^scan\.pdf ist beschädigt oder nicht, was die Endung sagt \(eine PDF-Datei\)\./m);
    assert.match(report, /<html lang="de">[^]*<title>Freigabe: The strike<\/title>[^]*geprüft gegen 3 Artikel[^]*<h2>Offene Befunde<\/h2>[^]*Das Zitat weicht vom Wortlaut der Quelle ab[^]*Im Briefing steht „Fifty-two/);
  });

  it('the passage that a German message quotes is not told twice', () => assert.equal(said.get('de')!.related, said.get('en')!.related));
  it('German of another country too', () => {
    assert.deepEqual(said.get('de-AT')!.messages, said.get('de')!.messages);
    assert.match(said.get('de-AT')!.report, /<html lang="de-AT">/);
  });
  it('English to who does not say, and where there is no such language', () => {
    const english = said.get('en')!;
    assert.match(english.placeHover, / · para\. \d/);
    assert.match(english.messages.get('figure.mismatch')!, /^The briefing has “Fifty-two” where the source has “Forty-two”/);
    assert.match(english.report, /<html lang="en">/);
    assert.match(english.problems, /^empty\.txt is empty\. Fill or remove it\.$/m);
    assert.deepEqual(said.get(undefined), english);
    assert.deepEqual(said.get('fr'), english);
  });
});
