import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

import { CHECKOUT } from './languageClient.js';

/** Functions of `text/l10n` whose first argument is a sentence: said now, said as data, kept to be looked up. */
const SPEAKING: readonly string[] = ['t', 'say', 'key'];
/** What a person reads is given by these names. */
const SHOWN = new Set(['message', 'title', 'note', 'reason', 'label', 'sentence', 'refused', 'words']);
/** What speaks to people who are not behind an editor, in English: the command line, and forms that programs read. */
const ENGLISH = /^(?:cli[/.]|report\/(?:text|sarif|github|json)\.)/;

export interface ServerSentences {
  /** The English sentences that the server looks up in other languages. */
  readonly sentences: readonly string[];
  /** Where a sentence is put together before it is looked up. */
  readonly pieced: readonly string[];
  /** Where words are shown that are not looked up. */
  readonly literal: readonly string[];
}

/** The sentences of the server's sources, by their syntax. */
export function serverSentences(): ServerSentences {
  const root = join(CHECKOUT, 'server', 'src');
  const sentences = new Set<string>();
  const pieced: string[] = [];
  const literal: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1).replaceAll(sep, '/');
    const source = ts.createSourceFile(name, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const placeOf = (node: ts.Node): string => `${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().slice(0, 120)}`;
    const speaking = importedFrom(source, /\/l10n\.js$/).filter((imported) => SPEAKING.includes(imported));
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && speaking.includes(node.expression.text)) {
        const [first] = node.arguments;
        if (first !== undefined && ts.isStringLiteralLike(first)) sentences.add(first.text);
        else if (first !== undefined && (ts.isTemplateExpression(first) || isSum(first) || node.expression.text !== 't')) pieced.push(placeOf(node));
      } else if (ts.isPropertyAssignment(node) && SHOWN.has(node.name.getText()) && hasWords(node.initializer) && !ENGLISH.test(name)) literal.push(placeOf(node));
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { sentences: [...sentences], pieced, literal };
}

function importedFrom(source: ts.SourceFile, module: RegExp): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || !module.test(statement.moduleSpecifier.text)) return [];
    const bindings = statement.importClause?.namedBindings;
    return bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
  });
}

function isSum(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Whether an expression is, or may be, a text of its own with two words in it. */
function hasWords(node: ts.Expression): boolean {
  if (ts.isConditionalExpression(node)) return hasWords(node.whenTrue) || hasWords(node.whenFalse);
  if (ts.isParenthesizedExpression(node)) return hasWords(node.expression);
  const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('x') : '';
  return /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text);
}
