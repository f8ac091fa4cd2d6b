import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of files that lives as long as a test. */
export class TemporaryWorkspace {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'stet-test-')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  /** Writes a file, with the folders that it needs, and gives its absolute path. */
  write(name: string, text: string | Uint8Array): string {
    const path = this.at(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Articles of an invented harbour town, for tests of the server and the command line. */
export const HARBOUR_ARTICLES: Readonly<Record<string, string>> = {
  'corpus/ferry-strike.txt': `Ferry crews of Port Almery walk out

Crews of the Almery ferries began a strike on Monday, the harbour office said. Forty-two sailings were cancelled.

"We will not sail until the boats are safe to sail in," said Ilse Varnholt, chair of the Sailors' Union.

Harbour master Tobin Reyk called the strike a surprise. "Nobody warned us, and nobody asked us for talks," Reyk said.
`,
  'corpus/harbour-budget.md': `---
id: harbour-budget
title: Council votes a new budget for the harbour
outlet: The Almery Lantern
date: 2031-03-04
url: https://lantern.example/harbour-budget
---

The town council of Port Almery voted on Tuesday to spend 18 million crowns on the harbour.

Tobin Reyk, the harbour master, welcomed the vote. "This buys us a new breakwater and ten quiet years," he said.
`,
};
