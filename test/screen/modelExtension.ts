import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const MANIFEST = {
  name: 'careful-reader',
  displayName: 'Careful Reader',
  description: 'A language model of the tests.',
  publisher: 'stet-tests',
  version: '1.0.0',
  license: 'MIT',
  engines: { vscode: '^1.104.0' },
  main: './main.js',
  activationEvents: ['onStartupFinished'],
  contributes: { languageModelChatProviders: [{ vendor: 'careful-reader', displayName: 'Careful Reader' }] },
};

/** Answers every question with the first passage that it is shown, and a reason that tries to be more than text. */
const MAIN = `const vscode = require('vscode');
exports.activate = (context) => {
  const model = { id: 'careful', name: 'Careful Reader', family: 'careful', version: '1', maxInputTokens: 20000, maxOutputTokens: 2000, capabilities: {}, isUserSelectable: true };
  context.subscriptions.push(vscode.lm.registerLanguageModelChatProvider('careful-reader', {
    provideLanguageModelChatInformation: () => [model],
    provideTokenCount: () => 1,
    provideLanguageModelChatResponse: async (_model, messages, _options, progress) => {
      const question = messages.flatMap(({ content }) => content).map(({ value }) => value ?? '').join('');
      const passage = JSON.parse(/^Passage 1, from "(?:[^"\\\\]|\\\\.)*": (".*")$/m.exec(question)?.[1] ?? '""');
      progress.report(new vscode.LanguageModelTextPart(JSON.stringify({ reading: 'contradicted', passage, why: 'The figure is <b>another</b> one.' })));
    },
  }));
};
`;

/** Packs an extension that brings VS Code a language model, and gives the path of its VSIX. */
export async function packModelExtension(work: string): Promise<string> {
  const folder = join(work, 'careful-reader');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'main.js'), MAIN);
  writeFileSync(join(folder, 'LICENSE'), 'MIT');
  writeFileSync(join(folder, 'README.md'), '# Careful Reader\n\nA language model of the tests.\n');
  const packagePath = join(work, 'careful-reader.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}
