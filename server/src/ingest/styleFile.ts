import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { readStyle, type StyleReading } from '../csl/readStyle.js';
import type { StyleNode } from '../csl/styleNode.js';
import { say, type Said } from '../text/l10n.js';
import { decodeText } from './formats/decodeText.js';
import { UnreadableFile } from './formats/format.js';
import { parseXml } from './pageDocument.js';
import type { PageNode } from './pageNodes.js';

/** In bytes. The longest style there is has less than a tenth of it. */
const LARGEST = 2 * 1024 * 1024;

interface Kept {
  readonly marks: string;
  readonly files: readonly string[];
  readonly reading: StyleReading;
}

/** Style files as they are now: each is read anew only when it, or the style that it depends on, has changed. */
export class StyleFiles {
  readonly #kept = new Map<string, Kept>();

  /** The style in a file, by its absolute path. Never rejects: what prevents it is a problem. */
  async read(path: string): Promise<StyleReading> {
    const kept = this.#kept.get(path);
    if (kept !== undefined && kept.marks === (await marksOf(kept.files))) return kept.reading;
    const parent: string[] = [];
    const files = [path];
    const marks = await marksOf(files);
    const reading = await readWithParent(path, parent);
    files.push(...parent);
    this.#kept.set(path, { files, marks: parent.length === 0 ? marks : await marksOf(files), reading });
    return reading;
  }
}

async function marksOf(files: readonly string[]): Promise<string> {
  const marks = files.map(async (file) => {
    try {
      const { mtimeMs, size } = await stat(file);
      return `${mtimeMs}/${size}`;
    } catch {
      // A file that is not there has a mark too: its coming changes it.
      return '-';
    }
  });
  return (await Promise.all(marks)).join(' ');
}

async function readWithParent(path: string, parents: string[]): Promise<StyleReading> {
  const own = await readOne(path);
  if (own.parent === undefined) return own;
  const file = join(dirname(path), `${own.parent}.csl`);
  parents.push(file);
  const reading = file === path ? own : await readOne(file);
  const missing = say('It only stands for another style, {0}. Save that one beside it, as {1}.', own.parent, basename(file));
  if (reading.style === undefined) return { problems: [missing] };
  return own.locale === undefined ? reading : { ...reading, style: { ...reading.style, defaultLocale: own.locale } };
}

async function readOne(path: string): Promise<StyleReading> {
  const failed = (problem: Said): StyleReading => ({ problems: [problem] });
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return failed(say('It is too large for a citation style.'));
    return readStyle(await treeOf(await decodeText(await readFile(path), 'utf-8')));
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(say('It is not a citation style: its bytes are no text.'));
    if (error instanceof RangeError) return failed(say('It nests too deeply for a citation style.'));
    const code = (error as NodeJS.ErrnoException).code;
    return failed(code === 'ENOENT' || code === 'ENOTDIR' ? say('There is no such file. Correct the path, or save the style there.') : code === 'EISDIR' ? say('It is a folder.') : say('It cannot be read: {0}', code ?? String(error)));
  }
}

/** The elements of an XML file; undefined where it has none. Rejects with a RangeError where they nest without end. */
export async function treeOf(source: string): Promise<StyleNode | undefined> {
  const root = (await parseXml(source.replace(/^\ufeff/, ''))).documentElement;
  return root === null || root === undefined ? undefined : nodeOf(root as unknown as AttributedNode);
}

interface AttributedNode extends PageNode {
  readonly nodeType: 1;
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

function nodeOf(element: AttributedNode): StyleNode {
  const nodes = [...element.childNodes];
  return {
    name: element.localName.replace(/^.*:/, ''),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: nodes.filter((node): node is AttributedNode => node.nodeType === 1).map(nodeOf),
    text: nodes.filter(({ nodeType }) => nodeType === 3 || nodeType === 4).map(({ textContent }) => textContent ?? '').join(''),
  };
}
