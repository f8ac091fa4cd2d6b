import { say } from '../../text/l10n.js';
import { calendarDate } from '../calendarDate.js';
import { NestsTooDeeply } from '../nestsTooDeeply.js';
import { parseXml, xmlNestsTooDeeply } from '../pageDocument.js';
import type { PageElement, PageNode } from '../pageNodes.js';
import { decodeText } from './decodeText.js';
import { fieldsFrom, NO_SOURCE, rendered, UnreadableFile, type ReadContext, type ReadDocument, type Reading } from './format.js';
import { textOfMaybeHtml } from './htmlText.js';
import { isOtherXml } from './otherKinds.js';
import { paragraphMarks } from './paragraphMarks.js';
import { declaredEncoding } from './webPage.js';
import { writeOutEntities } from './xmlEntities.js';

/** A feed that was saved (RSS 0.9 to 2.0, Atom): one article an entry, its full text where the feed has it, else its summary. XML that is no feed and holds nobody's text is passed over. */
export async function readFeed(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const { text: source } = writeOutEntities(await decodeText(bytes, declaredEncoding(bytes)));
  if (source.trim().length === 0) throw new UnreadableFile(say('it is empty. Fill or remove it'), 'corpus.empty');
  const isFeed = /<(?:rss|feed|(?:\w+:)?RDF)[\s>]/i.test(source.slice(0, 20_000));
  // No program's own file nests so deeply, and what is hidden below is not to be passed over.
  if (xmlNestsTooDeeply(source)) throw new NestsTooDeeply('The file nests too deeply.');
  if (!isFeed && /\.xml$/i.test(path) && /^\s*(?:\ufeff)?<[?!\w]/.test(source) && isOtherXml(path, source)) return NO_SOURCE;
  if (!isFeed) throw new UnreadableFile(/^\s*<[?!\w]/.test(source) ? say('it is an XML file but no feed (RSS, Atom). Exclude it, or save its text in a plain file') : say('it is no feed (RSS, Atom). Give it the ending of its own format'), 'corpus.mislabelled');
  const document = await parseXml(source);
  const all = [...document.querySelectorAll('*')];
  const entries = all.filter((element) => nameOf(element) === 'item' || nameOf(element) === 'entry');
  const channel = all.find((element) => nameOf(element) === 'channel' || nameOf(element) === 'feed');
  const outlet = channel === undefined ? undefined : textOf(childrenOf(channel), 'title');
  const language = channel === undefined ? undefined : (textOf(childrenOf(channel), 'language') ?? channel.getAttribute('xml:lang') ?? undefined);
  const documents: ReadDocument[] = [];
  for (const entry of entries) documents.push(await documentOf(entry, outlet, language));
  if (documents.length === 0) throw new UnreadableFile(say('it has no entries. Fill or remove it'), 'corpus.empty');
  const isCut = !/<\/(?:rss|feed|(?:\w+:)?RDF)\s*>\s*$/i.test(source.slice(-2000));
  return { documents, faults: isCut ? [{ code: 'corpus.truncated', said: say('The feed breaks off before its end; what there is of it is read. Fetch or save it again.') }] : [] };
}

async function documentOf(entry: PageElement, outlet: string | undefined, language: string | undefined): Promise<ReadDocument> {
  const children = childrenOf(entry);
  const body = textOf(children, 'encoded') ?? textOf(children, 'content') ?? textOf(children, 'description') ?? textOf(children, 'summary') ?? '';
  const text = (await textOfMaybeHtml(body)).trim();
  const links = children.filter((child) => nameOf(child) === 'link');
  const link = links.find((child) => (child.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const url = link?.getAttribute('href') ?? link?.textContent?.trim();
  const author = children.find((child) => nameOf(child) === 'author');
  const fields = fieldsFrom({
    title: await plainTitle(textOf(children, 'title')),
    author: textOf(children, 'creator') ?? (author === undefined ? undefined : (textOf(childrenOf(author), 'name') ?? nameInBrackets(author.textContent ?? ''))),
    outlet: sourceOf(children) ?? outlet,
    date: calendarDate(textOf(children, 'pubDate') ?? textOf(children, 'published') ?? textOf(children, 'date') ?? textOf(children, 'issued') ?? textOf(children, 'updated') ?? ''),
    url: url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined,
    language,
  });
  const guid = textOf(children, 'guid') ?? textOf(children, 'id');
  return rendered(text.length > 0 ? text : (fields.title ?? ''), fields, { name: fields.url ?? guid ?? '', marks: paragraphMarks(text) });
}

/** Titles may hold HTML, too. */
async function plainTitle(title: string | undefined): Promise<string | undefined> {
  return title === undefined ? undefined : (await textOfMaybeHtml(title)).trim();
}

/** An entry taken over from elsewhere names its source. */
function sourceOf(children: readonly PageElement[]): string | undefined {
  const source = children.find((child) => nameOf(child) === 'source');
  if (source === undefined) return undefined;
  return textOf(childrenOf(source), 'title') ?? source.textContent?.trim();
}

/** 'desk@post.example (Mira Tolk)', as RSS has authors. */
function nameInBrackets(author: string): string {
  return /\(([^()]+)\)\s*$/.exec(author)?.[1] ?? author;
}

function textOf(children: readonly PageElement[], name: string): string | undefined {
  const found = children.filter((child) => nameOf(child) === name);
  // 'media:title' and its like say something of a picture.
  const own = found.find((child) => !/^(?:media|itunes|image):/.test(child.localName ?? '')) ?? found[0];
  const text = own?.textContent?.trim();
  return text === undefined || text.length === 0 ? undefined : text.replace(/^<!\[CDATA\[|\]\]>$/g, '');
}

function childrenOf(element: PageElement): PageElement[] {
  return [...element.childNodes].filter((child): child is PageElement => child.nodeType === 1);
}

/** An element's name without the prefix of its namespace. */
function nameOf(element: PageNode): string {
  const name = element.localName ?? '';
  return name.slice(name.indexOf(':') + 1);
}
