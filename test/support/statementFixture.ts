import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analyseArticle } from '../../server/src/articles/analyseArticle.js';
import type { VerifiedPassages } from '../../server/src/articles/verifiedPassage.js';
import type { Article } from '../../server/src/articles/article.js';
import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing, type DocumentReport, type SettledFinding } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import type { FindingCode } from '../../server/src/checks/finding.js';
import { MemoryIndex } from '../../server/src/index/memory.js';
import { readMarkdown } from '../../server/src/ingest/readMarkdown.js';
import { setOffParagraphs } from '../../server/src/ingest/setOff.js';
import { lineStarts } from '../../server/src/text/lines.js';
import { identityText } from '../../server/src/text/mappedText.js';

/** An article of a test: its title stands on the first line. */
export interface ArticleText {
  readonly text: string;
  /** The day it appeared, `2031-04-09`. */
  readonly date?: string;
  readonly language?: string;
  /** Whether the text is Markdown. */
  readonly isMarkdown?: boolean;
}

/** Reads an article as a text file without front matter is read, with the date that front matter would give. */
export function articleFrom(id: string, { text, date, language, isMarkdown = false }: ArticleText): Article {
  const content = isMarkdown ? readMarkdown(text, 0) : identityText(text);
  const title = content.text.split('\n').find((line) => line.trim() !== '')?.trim() ?? id;
  return analyseArticle({
    metadata: { id, title, ...(date === undefined ? {} : { date }), ...(language === undefined ? {} : { language }) },
    path: `/corpus/${id}.${isMarkdown ? 'md' : 'txt'}`,
    content,
    setOff: setOffParagraphs(content, text),
    fileLines: lineStarts(text),
    fingerprint: id,
  });
}

/** An index over articles by id. */
export function indexOf(articles: Readonly<Record<string, ArticleText>>): MemoryIndex {
  const index = new MemoryIndex();
  index.apply({ added: Object.entries(articles).map(([id, article]) => articleFrom(id, article)), removed: [] });
  return index;
}

/** Everything that is found out about a briefing, with the default severities. */
export function checkText(index: MemoryIndex, briefing: string, verified?: VerifiedPassages): Promise<DocumentReport> {
  return checkBriefing(parseBriefing(briefing), { index, acceptedNames: new Set(), ...(verified ? { verified } : {}) }, new CheckCache());
}

/** The codes at which a finding is an error or a warning. */
export function alarms(findings: readonly SettledFinding[]): FindingCode[] {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ code }) => code);
}

/** A table of sentences that a check must find something in, and one of sentences that it must leave alone. */
export interface StatementCases {
  readonly articles: Readonly<Record<string, ArticleText>>;
  readonly code: FindingCode;
  /** Sentences with this code and no other error or warning. */
  readonly fires: readonly string[];
  /** Sentences without this code and, where it is a warning, without any error or warning. */
  readonly silent: readonly string[];
}

/** Makes a test of every sentence: Markdown in, findings out, through the parser, the analyser and the whole check. */
export function testStatements({ articles, code, fires, silent }: StatementCases): void {
  const index = indexOf(articles);
  const seen = async (sentence: string): Promise<{ alarming: FindingCode[]; all: FindingCode[]; messages: string }> => {
    const { findings } = await checkText(index, sentence);
    return { alarming: alarms(findings), all: findings.map((finding) => finding.code), messages: findings.map((finding) => `${finding.code}: ${finding.message}`).join('\n') };
  };
  for (const sentence of fires) {
    test(`${code}: ${sentence}`, async () => {
      const { alarming, all, messages } = await seen(sentence);
      assert.ok(all.includes(code), `found instead: ${messages || 'nothing'}`);
      assert.deepEqual(alarming.filter((other) => other !== code), [], messages);
    });
  }
  for (const sentence of silent) {
    test(`no ${code}: ${sentence}`, async () => {
      const { alarming, all, messages } = await seen(sentence);
      assert.ok(!all.includes(code), messages);
      assert.deepEqual(alarming, [], messages);
    });
  }
}
