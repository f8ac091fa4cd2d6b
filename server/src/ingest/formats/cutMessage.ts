const latin = new TextDecoder('latin1');
/** Headers of a message are some kilobytes. */
const HEAD = 32 * 1024;
const MULTIPART = /^content-type:\s*multipart\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/im;

/** What the end of a message of MIME parts says of it. */
export interface MessageEnd {
  /** It was cut off. */
  readonly isCut: boolean;
  /** Nothing but its text shows where a message of one part ends. */
  readonly isOnePart: boolean;
  /** Its last line is not ended, as far as that says anything. */
  readonly endsInLine: boolean;
}

/**
 * Whether a message (RFC 5322, 2045) was cut off: one of several parts ends in the mark that its header names; one of a single part has the length that its header says, if it does, and its
 * packing is not broken off. Never throws.
 */
export function endOfMessage(bytes: Uint8Array): MessageEnd {
  const head = latin.decode(bytes.subarray(0, HEAD));
  const boundary = MULTIPART.exec(head);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark !== undefined) return { isCut: !latin.decode(bytes.subarray(-64 * 1024)).includes(`--${mark}--`), isOnePart: false, endsInLine: false };
  const gap = /\r?\n\r?\n/.exec(head);
  const bodyStart = gap === null ? bytes.length : gap.index + gap[0].length;
  const headers = head.slice(0, gap?.index);
  const stated = Number(/^content-length:\s*(\d+)\s*$/im.exec(headers)?.[1] ?? 0);
  const packing = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  const ending = latin.decode(bytes.subarray(Math.max(bodyStart, bytes.length - 4096)));
  const endsInLine = packing === 'base64' || !/[\r\n]$/.test(ending);
  const signs = packing === 'base64' ? bytes.subarray(bodyStart).filter((byte) => byte > 0x20).length : 0;
  const isCut = stated > bytes.length - bodyStart || signs % 4 !== 0 || (packing === 'quoted-printable' && /=[0-9A-Fa-f]?$/.test(ending));
  return { isCut, isOnePart: true, endsInLine };
}
