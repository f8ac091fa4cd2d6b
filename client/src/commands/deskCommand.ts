import { l10n, ProgressLocation, Uri, window } from 'vscode';
import { SERVER_COMMANDS } from '../../../server/src/sharedNames.js';
import type { ConvertResult, EditResult, MarkResult, ReportResult } from '../../../server/src/sharedNames.js';
import { askForCitation, askForStyle } from './citing.js';
import type { Ask } from './citing.js';
import { argumentsAtCursor, askForMark, namedAtCursor } from './markByHand.js';
import { showReport } from './showReport.js';

type Next = (command: string, args: unknown[]) => unknown;

/** Carries a command of the server out: asks for what it lacks when it comes from the palette, and says what came of it. Any other command goes on as it is. */
export async function deskCommand(command: string, args: unknown[], next: Next, ask: Ask): Promise<unknown> {
  switch (command) {
    case SERVER_COMMANDS.report:
      return report(args, next);
    case SERVER_COMMANDS.markAsChecked:
      return mark(args, next);
    case SERVER_COMMANDS.removeMark: {
      const named = args.length >= 3 ? args : await namedAtCursor(command);
      return named === undefined ? undefined : next(command, [...named]);
    }
    // Fixes name what they are about; a key of the writer's own does not.
    case SERVER_COMMANDS.acceptName:
    case SERVER_COMMANDS.ignoreEverywhere: {
      const given = args.length > 0 ? args : await argumentsAtCursor(command);
      return given === undefined ? undefined : next(command, [...given]);
    }
    case SERVER_COMMANDS.insertCitation: {
      const editor = window.activeTextEditor;
      if (args.length >= 4) return next(command, args);
      if (editor?.document.languageId !== 'markdown') return noBriefing();
      const asked = await askForCitation(editor, ask);
      return asked === undefined ? undefined : next(command, asked);
    }
    case SERVER_COMMANDS.updateBibliography:
      return bibliography(args, next);
    case SERVER_COMMANDS.convertCitations:
      return convert(args, next);
    default:
      return next(command, args);
  }
}

async function report(args: readonly unknown[], next: Next): Promise<unknown> {
  const briefing = briefingOf(args[0]);
  if (briefing === undefined) return noBriefing();
  const work = async (): Promise<unknown> => next(SERVER_COMMANDS.report, [briefing]);
  const result = (await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Stet: making the report') }, work)) as ReportResult | null | undefined;
  if (result) showReport(Uri.parse(briefing), result);
  return result;
}

async function mark(args: readonly unknown[], next: Next): Promise<unknown> {
  const order = await askForMark(args);
  if (order === undefined) return undefined;
  const result = (await next(SERVER_COMMANDS.markAsChecked, [order.briefing, order.code, order.fingerprint, order.reason, order.initials])) as MarkResult | null | undefined;
  if (result?.isMarked === false) void window.showWarningMessage(l10n.t('Stet: the mark was not kept: the sentence has changed in the meantime, or its file could not be written.'));
  return result;
}

async function bibliography(args: readonly unknown[], next: Next): Promise<unknown> {
  const briefing = briefingOf(args[0]);
  if (briefing === undefined) return noBriefing();
  const result = (await next(SERVER_COMMANDS.updateBibliography, [briefing])) as EditResult | null | undefined;
  if (result?.isChanged === false) void window.showInformationMessage(l10n.t('Stet: the bibliography is as it should be, or nothing is cited yet.'));
  return result;
}

async function convert(args: readonly unknown[], next: Next): Promise<unknown> {
  const briefing = briefingOf(args[0]);
  if (briefing === undefined) return noBriefing();
  const style = args[1] ?? (await askForStyle());
  if (style === undefined) return undefined;
  const result = (await next(SERVER_COMMANDS.convertCitations, [briefing, style])) as ConvertResult | null | undefined;
  if (result) void window.showInformationMessage(told(result));
  return result;
}

function told({ converted, left }: ConvertResult): string {
  const done = converted === 0 ? l10n.t('Stet: no citation had to be converted.') : converted === 1 ? l10n.t('Stet: 1 citation was converted.') : l10n.t('Stet: {0} citations were converted.', converted);
  if (left === 0) return done;
  return `${done} ${left === 1 ? l10n.t('One stays, since its footnote says more than what it cites.') : l10n.t('{0} stay, since their footnotes say more than what they cite.', left)}`;
}

/** The briefing that a command names, else the Markdown document in front. */
export function briefingOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document.uri.toString() : undefined;
}

/** Says that there is no briefing in front to do something with. */
export function noBriefing(): undefined {
  void window.showInformationMessage(l10n.t('Stet: open a briefing first; it is a Markdown document.'));
  return undefined;
}
