import { type CalendarDay, dayFromIso } from '../text/calendar.js';
import { dayOfHeading } from '../text/dateline.js';
import type { Article } from './article.js';

/** How far into an article its dateline or the line with its day is looked for. */
const LINES = 6;
const CHARACTERS = 800;

const days = new WeakMap<Article, { readonly day: CalendarDay | undefined }>();

/** The day an article appeared: the one its metadata give, else that of its dateline or of a masthead among its first lines. Undefined where none says it with the year. */
export function writtenOn(article: Article): CalendarDay | undefined {
  const known = days.get(article);
  if (known) return known.day;
  const day = dayFromIso(article.metadata.date) ?? dayOfFirstLines(article.text);
  days.set(article, { day });
  return day;
}

function dayOfFirstLines(text: string): CalendarDay | undefined {
  const lines = text.slice(0, CHARACTERS).split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, LINES)) {
    const day = dayOfHeading(line);
    if (day) return day;
  }
  return undefined;
}
