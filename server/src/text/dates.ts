import type { Span } from './span.js';

/** A day of the calendar. Months from 1 to 12, weekdays from 0 (Sunday) to 6. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date, weekday, year or time of day in a text. Only the parts that the text gives, or that the reference day settles, are set. */
export interface DateMention extends Span {
  readonly text: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** The day meant, where the text and the reference day settle it ('Friday', 'yesterday', 'last week' do not without one). */
  readonly resolved?: CalendarDay;
  /** For 'yesterday' (-1), 'tomorrow' (1), 'today' (0): days from the reference day. */
  readonly relativeDays?: number;
}
