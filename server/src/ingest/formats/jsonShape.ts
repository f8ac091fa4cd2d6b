/** No export of articles nests as deep; settings of programs neither. */
const DEEPEST = 500;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What the brackets and quotation marks of a JSON text say of it, whether or not it is valid. */
export interface JsonShape {
  /** Whether it nests more deeply than any export does. */
  readonly isTooDeep: boolean;
  /** Whether it ends inside a text, a list or an object: it was cut off. */
  readonly isOpen: boolean;
}

/** Tells the shape of a JSON text in one pass, without reading values. */
export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isInText) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) isInText = false;
    } else if (unit === QUOTE) isInText = true;
    else if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return { isTooDeep: deepest > DEEPEST, isOpen: isInText || depth > 0 };
}

/** Whether a value that was read nests more deeply than any export does. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
    if (level.length === 0) return false;
  }
  return true;
}
