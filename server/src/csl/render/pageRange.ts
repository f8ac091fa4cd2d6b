import type { Locale } from '../locale.js';

/** Pages with the dash of the language, and the second figure of each range as long as `page-range-format` says: `321-328` is `321–28` in Chicago's way. */
export function pageRange(text: string, format: string | undefined, locale: Locale): string {
  const dash = locale.term('page-range-delimiter') ?? '–';
  return text.replace(/(?<![\p{L}\p{N}-])([A-Za-z]*)(\d+)\s*(?:--?|–)\s*([A-Za-z]*)(\d+)(?![\p{L}\p{N}-])/gu, (all: string, lead: string, from: string, secondLead: string, to: string) => {
    if (format === undefined) return `${lead}${from}${dash}${secondLead}${to}`;
    // What has letters on one side only is no range of figures.
    if (lead !== secondLead) return all;
    const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    return `${lead}${from}${dash}${format === 'expanded' ? lead : ''}${shortened(from, whole, format)}`;
  });
}

function shortened(from: string, to: string, format: string): string {
  if (from.length !== to.length || format === 'expanded') return to;
  switch (format) {
    case 'minimal':
      return changed(from, to, 1);
    case 'minimal-two':
      return changed(from, to, 2);
    case 'chicago':
    case 'chicago-15':
    case 'chicago-16':
      return chicago(from, to, format !== 'chicago-16');
    default:
      return to;
  }
}

/** The figures that changed, at least so many. */
function changed(from: string, to: string, least: number): string {
  let same = 0;
  while (same < to.length - least && from[same] === to[same]) same++;
  return to.slice(same);
}

/** The Chicago Manual of Style (9.61): all figures below 100 and after a full hundred, one after 101 to 109, else two or more; its 15th edition repeats all where three of four change. */
function chicago(from: string, to: string, repeatsThousands: boolean): string {
  const first = Number(from);
  if (first < 100 || first % 100 === 0) return to;
  if (first % 100 < 10) return changed(from, to, 1);
  const short = changed(from, to, 2);
  return repeatsThousands && from.length === 4 && short.length === 3 ? to : short;
}
