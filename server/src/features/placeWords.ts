import { t } from '../text/l10n.js';

/**
 * A page, paragraph or chapter of an article (`p. 3`, `para. 4`, `ch. 2`) as the reader's language calls it. A time, and anything else, stays as it is. What is written into a briefing is the article's
 * own label: a citation is part of the text, whatever language the editor is in.
 */
export function placeWords(label: string): string {
  const [, kind, number = ''] = /^(p|para|ch)\. (.+)$/u.exec(label) ?? [];
  switch (kind) {
    case 'p':
      return t('p. {0}', number);
    case 'para':
      return t('para. {0}', number);
    case 'ch':
      return t('ch. {0}', number);
    default:
      return label;
  }
}
