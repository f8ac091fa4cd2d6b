import type { SourceMark } from '../../articles/article.js';

/** A mark for each paragraph of a text, 'para. 1', 'para. 2', …; a first line that is the title counts as none. */
export function paragraphMarks(text: string, title?: string): SourceMark[] {
  const marks: SourceMark[] = [];
  let number = 0;
  for (const match of text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$)/g)) {
    if (match.index === 0 && match[0].trim() === title) continue;
    number++;
    marks.push({ start: match.index, label: `para. ${number}` });
  }
  return marks;
}
