import { t } from '../../text/l10n.js';
import type { Fix } from '../finding.js';
import { escapeForMarkdown } from '../statement/message.js';
import type { JudgedName } from './judgedName.js';

/** The fix that writes `newName` instead. Capitals throughout stay capitals throughout. */
export function replaceName(judged: JudgedName, newName: string, isSafe: boolean): Fix {
  const old = judged.mention.text;
  const isShouted = old.length > 4 && old === old.toUpperCase() && old !== old.toLowerCase();
  const text = isShouted ? newName.toUpperCase() : newName;
  return { title: t('Replace “{0}” with “{1}”', old, text), edits: [{ span: judged.span, newText: escapeForMarkdown(text) }], isSafe, isPreferred: true };
}
