declare module 'sbd' {
  /** The parts of `sbd` 1.x that Stet uses; the package ships no types of its own. */
  export interface SplitOptions {
    readonly preserve_whitespace?: boolean;
    readonly newline_boundaries?: boolean;
    readonly abbreviations?: readonly string[] | null;
  }
  export function sentences(text: string, options?: SplitOptions): string[];
}
