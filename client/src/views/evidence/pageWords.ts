import { l10n } from 'vscode';
import type { PageWords } from './messages.js';

/** The words of the page, in the language of the editor. */
export function pageWords(): PageWords {
  const pick = { step: 'pickCorpusFolder', label: l10n.t('Pick a Folder…') } as const;
  const started = { step: 'getStarted', label: l10n.t('Get Started') } as const;
  return {
    for: l10n.t('Supports it'),
    against: l10n.t('Says otherwise'),
    near: l10n.t('Nearest passages'),
    open: l10n.t('Open'),
    cite: l10n.t('Cite'),
    cited: l10n.t('cited'),
    insert: l10n.t('Insert quotation'),
    speaker: l10n.t('Speaker'),
    copy: l10n.t('the same story as {0}', '{0}'),
    noPassage: l10n.t('No passage comes near it.'),
    remarks: l10n.t('Also found'),
    oneSource: l10n.t('1 independent source'),
    sources: l10n.t('{0} independent sources', '{0}'),
    quotation: l10n.t('Quotation: “{0}”', '{0}'),
    empty: {
      noBriefing: { text: l10n.t('Open a briefing and put the cursor into a sentence: here you see what your sources say on it.'), steps: [started] },
      noSentence: { text: l10n.t('Put the cursor into a sentence of your own. Headings, code and front matter have no evidence.'), steps: [] },
      noFolder: { text: l10n.t('No folder is open. Stet checks a briefing against a folder of articles, the corpus. Open the folder that holds your briefing, or is to hold it: the corpus lies in it.'), steps: [{ step: 'openFolder', label: l10n.t('Open a Folder…') }, started] },
      noCorpus: {
        text: l10n.t('There is no corpus folder yet. Stet checks a briefing against a folder of articles, one article a file.'),
        steps: [{ step: 'createCorpusFolder', label: l10n.t('Create the Corpus Folder') }, pick, started],
      },
      noArticles: {
        text: l10n.t('There are no articles yet. Put your sources into the corpus folder, one article a file.'),
        steps: [{ step: 'addSource', label: l10n.t('Add a Source from the Web…') }, pick, started],
      },
      onlyProblems: { text: l10n.t('None of the files of the corpus can be read.'), steps: [{ step: 'showProblems', label: l10n.t('Show the Problems') }, pick] },
      reading: { text: l10n.t('The articles are being read …'), steps: [] },
    },
  };
}
