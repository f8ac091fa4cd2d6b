import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe-core on a page or frame, past the page's own rules on scripts. The page is left as it was, so that it may be run again.
 * @param enhanced Whether text must have the contrast that people with weak eyes need (7 to 1), as in high contrast.
 */
export async function runAxe(page: Page | Frame, enhanced = false): Promise<AxeResults> {
  return page.evaluate<AxeResults>(`(() => { const module = undefined; ${AXE}; return axe.run(document, ${JSON.stringify({ rules: { 'color-contrast-enhanced': { enabled: enhanced } } })}); })()`);
}

/** What axe found that is at least as grave as `serious`, for a message. */
export function seriousOf({ violations }: AxeResults): string[] {
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary = '' }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`);
}
