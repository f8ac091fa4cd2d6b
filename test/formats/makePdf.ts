/** A piece of text of a page: where it begins (in points, from the lower left), the size of its letters, and its words. */
export type PdfPiece = readonly [x: number, y: number, size: number, text: string];

/** Letters that Windows-1252 does not have. */
const BEYOND = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/** Codes below are those of control characters. */
const FIRST_CODE = 0x41;
const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');

/** A PDF file of the given pages, A4, in Helvetica, letters of other scripts than that of the West in a font of half a square each: what a program that sets text makes of it, without packing. */
export function makePdf(pages: readonly (readonly PdfPiece[])[], info: Readonly<Record<string, string>> = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const signs = [...new Set(pages.flat().flatMap(([, , , text]) => [...text].filter((sign) => BEYOND.test(sign))))];
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Signs def 1 begincodespacerange <00> <FF> endcodespacerange ${signs.length} beginbfchar ${signs.map((sign, index) => `<${hex(index + FIRST_CODE, 2)}> <${hex(sign.charCodeAt(0), 4)}>`).join(' ')} endbfchar endcmap end end`;
  const names = add(`<< /Length ${map.length} >>\nstream\n${map}\nendstream`);
  const other = add(`<< /Type /Font /Subtype /Type1 /BaseFont /Signs /FirstChar ${FIRST_CODE} /LastChar ${FIRST_CODE + signs.length} /Widths [${'500 '.repeat(signs.length + 1)}] /Encoding /WinAnsiEncoding /ToUnicode ${names} 0 R >>`);
  const shown = ([x, y, size, text]: PdfPiece): string => {
    const codes = [...text].map((sign) => signs.indexOf(sign) + FIRST_CODE);
    return codes.includes(FIRST_CODE - 1) ? `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET` : `BT /F2 ${size} Tf ${x} ${y} Td <${codes.map((code) => hex(code, 2)).join('')}> Tj ET`;
  };
  const tree = pages.length * 2 + 4;
  const kids = pages.map((pieces) => {
    const stream = pieces.map(shown).join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R /F2 ${other} 0 R >> >> >>`);
  });
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const information = add(`<< ${Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`).join(' ')} >>`);
  return assemble(objects, `/Root ${catalog} 0 R /Info ${information} 0 R`);
}

/** A PDF file that asks for a password: its encryption is declared, and no password is known. */
export function makeEncryptedPdf(): Uint8Array {
  const key = '<0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef>';
  const objects = ['<< /Type /Pages /Kids [] /Count 0 >>', '<< /Type /Catalog /Pages 1 0 R >>', `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`];
  return assemble(objects, '/Root 2 0 R /Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]');
}

/** Lines below each other from `top`, as a column has them. */
export function column(x: number, top: number, lines: readonly string[], size = 10, leading = 12.5): PdfPiece[] {
  return lines.map((line, index) => [x, top - index * leading, size, line]);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  out += `trailer << /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(out, 'latin1');
}

/** Letters beyond Latin-1 as Windows-1252 has them. */
function escaped(text: string): string {
  return text.replace(/[()\\]/g, '\\$&').replace(/[“”‘’–—]/g, (mark) => ({ '“': '\\223', '”': '\\224', '‘': '\\221', '’': '\\222', '–': '\\226', '—': '\\227' })[mark]!);
}
