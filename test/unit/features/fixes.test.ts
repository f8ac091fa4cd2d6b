import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextChange } from '../../../server/src/features/fixes.js';
import { fixAll, fixesFor } from '../../../server/src/features/fixes.js';
import { documentOf, findingOf, spanOf } from './fixtures.js';

function applied(text: string, changes: readonly TextChange[]): string {
  return [...changes].reverse().reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

function replaceWith(text: string, part: string, newText: string, isSafe = true): { title: string; edits: TextChange[]; isSafe: boolean; isPreferred: boolean } {
  return { title: `Replace "${part}" with "${newText}"`, edits: [{ span: spanOf(text, part), newText }], isSafe, isPreferred: true };
}

describe('fixesFor', () => {
  const text = 'Orla Ven spoke.\n\nShe left.';
  const finding = findingOf(text, 'Orla Ven', { code: 'name.misspelled', name: 'Orla Ven', fixes: [replaceWith(text, 'Orla Ven', 'Orla Venn')] });
  const document = documentOf(text, { findings: [finding] });

  it('offers the repair, then accepting, then a mark by hand, then ignoring here, then everywhere', () => {
    const fixes = fixesFor(document, spanOf(text, 'Ven'));
    assert.deepEqual(fixes.map((fix) => fix.title), ['Replace "Orla Ven" with "Orla Venn"', 'Accept the name “Orla Ven” in this workspace', 'Mark as checked by hand, and let it stand (name.misspelled)', 'Ignore name.misspelled in this paragraph', 'Ignore name.misspelled for this sentence everywhere']);
    assert.equal(applied(text, fixes[0]!.changes), 'Orla Venn spoke.\n\nShe left.');
    assert.equal(applied(text, fixes[3]!.changes), '<!-- stet-ignore-next name.misspelled -->\nOrla Ven spoke.\n\nShe left.');
    assert.deepEqual(fixes[1]!.command, { name: 'stet.acceptName', acceptedName: 'Orla Ven' });
  });
  it('offers it to a cursor at the end of the name', () => assert.equal(fixesFor(document, { start: 8, end: 8 }).length, 5));
  it('offers nothing elsewhere', () => assert.deepEqual(fixesFor(document, spanOf(text, 'left')), []));
  it('prefers nothing where two findings meet', () => {
    const two = documentOf(text, { findings: [finding, findingOf(text, 'Orla Ven spoke.', { code: 'claim.uncited' })] });
    assert.ok(fixesFor(two, spanOf(text, 'Ven')).every((fix) => !fix.isPreferred));
  });
});

describe('fixAll', () => {
  it('applies what is certain, outside quotations, without overlaps', () => {
    const text = 'Ven said “Ven 7 ships” on Monday at 9.';
    const quoted = spanOf(text, 'Ven 7 ships');
    const edit = (start: number, end: number, newText: string, isSafe = true) => ({ title: 't', isSafe, edits: [{ span: { start, end }, newText }] });
    const at = (part: string): number => text.indexOf(part);
    const document = documentOf(text, {
      quotations: [{ ...quoted, text: 'Ven 7 ships', verdict: 'exact', evidence: [] }],
      findings: [
        findingOf(text, 'Ven', { code: 'name.misspelled', fixes: [edit(0, 3, 'Venn')] }),
        findingOf(text, 'Ven said', { code: 'name.misspelled', fixes: [edit(0, 8, 'Venn says')] }),
        findingOf(text, '7', { code: 'figure.mismatch', fixes: [edit(at('7'), at('7') + 1, '8')] }),
        findingOf(text, 'Monday', { code: 'date.mismatch', fixes: [edit(at('Monday'), at('Monday') + 6, 'Sunday')] }),
        findingOf(text, '9', { code: 'figure.mismatch', fixes: [edit(at('9'), at('9') + 1, '10', false)] }),
      ],
    });
    assert.equal(applied(text, fixAll(document)), 'Venn said “Ven 7 ships” on Sunday at 9.');
  });
  it('may add a citation right after a quotation', () => {
    const text = 'Ven said “no”.';
    const document = documentOf(text, {
      quotations: [{ ...spanOf(text, 'no'), text: 'no', verdict: 'exact', evidence: [] }],
      findings: [findingOf(text, text, { code: 'claim.uncited', fixes: [{ title: 't', isSafe: true, edits: [{ span: { start: 13, end: 13 }, newText: ' [@a]' }] }] })],
    });
    assert.equal(applied(text, fixAll(document)), 'Ven said “no” [@a].');
  });
});
