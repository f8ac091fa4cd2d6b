import { MarkupKind, type InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as the server acts on it. */
export interface ClientFeatures {
  /** Diagnostics are pulled; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** `workspace/configuration` answers by folder. */
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly workspaceFolders: boolean;
  readonly definitionLinks: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly literalCodeActions: boolean;
  readonly versionedEdits: boolean;
  readonly progress: boolean;
  /** It shows the text of an article whose file nobody can read (`stet-source:`). */
  readonly sourceDocuments: boolean;
}

/** Reads the capabilities of the `initialize` request; what is missing or malformed counts as not there. */
export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = capabilities ?? {};
  const experimental: unknown = capabilities?.experimental;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
    codeDescription: (textDocument?.diagnostic?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport) === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    markdownCompletion: textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) ?? true,
    literalCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    progress: window?.workDoneProgress === true,
    sourceDocuments: (experimental as { readonly stetSourceDocuments?: unknown } | null | undefined)?.stetSourceDocuments === true,
  };
}
