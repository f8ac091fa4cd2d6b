import type { StyleReading } from '../csl/readStyle.js';
import type { Style } from '../csl/style.js';
import type { BibliographyStyle, StyleFilePath } from '../sharedNames.js';
import { say, t, told } from '../text/l10n.js';
import { corpusFolders } from './corpusFolders.js';
import type { Session } from './session.js';
import type { WorkspaceFolder } from './workspaceFolder.js';

/**
 * The style that the settings of a folder name for its bibliographies: one that is built in, or that of a file as it is now. Undefined where it cannot be used. The writer is told so whenever they asked
 * for a bibliography, and once where it is only kept up to date; what of a style is not understood is told once.
 */
export async function bibliographyStyle(session: Session, { root, settings }: WorkspaceFolder, isAskedFor: boolean): Promise<BibliographyStyle | Style | undefined> {
  const { style: named } = settings.bibliography;
  if (!isFile(named)) return named;
  const [path] = corpusFolders(root, [named]);
  const { style, problems } = usable(path === undefined ? { problems: [say('Its path is relative to the workspace folder, and none is open. Name it with its whole path.')] } : await session.environment.readStyle(path));
  const words = problems.map(told).join(' ');
  const { window } = session.connection;
  const isNews = session.toldOfStyles.get(named) !== words;
  session.toldOfStyles.set(named, words);
  if (style === undefined) {
    if (isNews || isAskedFor) window.showErrorMessage(t('Stet: the citation style {0} of the setting stet.bibliography.style is not used, and the bibliography stays as it is. {1}', named, words));
  } else if (words !== '' && isNews) window.showWarningMessage(t('Stet: not all of the citation style {0} is followed. {1}', named, words));
  return style;
}

function isFile(style: BibliographyStyle | StyleFilePath): style is StyleFilePath {
  return /\.csl$/i.test(style);
}

/** A style that only says how citations are written makes no bibliography. */
function usable(reading: StyleReading): StyleReading {
  return reading.style === undefined || reading.style.bibliography !== undefined ? reading : { problems: [say('It only says how citations are written, and has no bibliography. Choose another style.')] };
}
