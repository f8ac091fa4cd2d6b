import { gzipSync } from 'node:zlib';

import { strToU8, zipSync } from 'fflate';

const DOCX_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const DOCX_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A packed file of texts and bytes. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

/** A Word file: `body` is what stands in `w:body`, `core` in the properties. */
export function makeDocx(body: string, core = ''): Uint8Array {
  return makeZip({
    '[Content_Types].xml': DOCX_TYPES,
    '_rels/.rels': DOCX_RELATIONS,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
  });
}

/** A paragraph of a Word file. */
export function wordParagraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`;
}

/** An EPUB book of chapters, each the inside of its `body`. */
export function makeEpub(chapters: readonly string[], metadata: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const items = chapters.map((_, index) => `<item id="c${index + 1}" href="text/c${index + 1}.xhtml" media-type="application/xhtml+xml"/>`).join('');
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items}</manifest><spine><itemref idref="nav"/>${chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><nav><ol><li>Contents of the book</li></ol></nav></body></html>',
    ...Object.fromEntries(chapters.map((chapter, index) => [`OEBPS/text/c${index + 1}.xhtml`, `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${chapter}</body></html>`])),
    ...extra,
  });
}

/** A record of a web archive with an answer to a request. */
export function warcResponse(address: string, html: string, headers = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'): Uint8Array {
  const block = Buffer.concat([Buffer.from(`${headers}\r\n`), Buffer.from(html)]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2031-03-05T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
}

/** The records of an archive, each packed for itself, as archives are. */
export function makeWarcGz(records: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
