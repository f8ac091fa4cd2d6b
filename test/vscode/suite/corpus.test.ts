import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { file, finding, noFinding, open, status } from './support.js';

const INQUIRY = `---
id: inquiry
title: Inquiry hears of rusting cranes
outlet: The Harbour Post
date: 2031-03-10
---
The inquiry into the port of Lunden heard its first witnesses on Monday.

"The cranes had been rusting since the flood and nobody came," a dockworker told the inquiry.
`;

describe('the corpus while the editor runs', () => {
  it('a file that is added clears a finding, and brings it back when it goes', async () => {
    const { document } = await open('harbour/briefing.md');
    await finding(document, 'quote.notFound', 'cranes');
    const article = file('harbour/corpus/inquiry.txt');
    await vscode.workspace.fs.writeFile(article, Buffer.from(INQUIRY));
    await status('harbour', ({ busy, articles }) => !busy && articles === 3);
    await noFinding(document, 'quote.notFound');
    await vscode.workspace.fs.delete(article);
    await status('harbour', ({ busy, articles }) => !busy && articles === 2);
    await finding(document, 'quote.notFound', 'cranes');
  });

  it('a file that cannot be read is counted as a problem, and the rest goes on', async () => {
    const empty = file('harbour/corpus/empty.txt');
    await vscode.workspace.fs.writeFile(empty, new Uint8Array());
    const { articles } = await status('harbour', ({ problems }) => problems === 1);
    assert.equal(articles, 2);
    await vscode.workspace.fs.delete(empty);
    await status('harbour', ({ problems }) => problems === 0);
  });
});
