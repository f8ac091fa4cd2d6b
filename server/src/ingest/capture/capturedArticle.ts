import { stringify } from 'yaml';

import { analyseArticle } from '../../articles/analyseArticle.js';
import type { ArticleMetadata, ArticleSource, Block } from '../../articles/article.js';

/** What a captured article is saved as. */
export interface CapturedFile {
  /** Without a folder: 'the-harbour-opens.md'. */
  readonly name: string;
  readonly text: string;
}

const LONGEST_NAME = 60;

/** An article as a tidy Markdown file: front matter with what is known of it, its title as a heading, and its story, paragraph by paragraph, without furniture. */
export function capturedFile(source: ArticleSource, known: { readonly url?: string } = {}): CapturedFile {
  const article = analyseArticle(source);
  const { title, author, outlet, date, language } = article.metadata;
  const url = article.metadata.url ?? known.url;
  const fields: Partial<ArticleMetadata> = { title, ...(author === undefined ? {} : { author }), ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }), ...(url === undefined ? {} : { url }), ...(language === undefined ? {} : { language }) };
  const blocks = article.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'title');
  const body = blocks.map((block, index) => `${markdownOf(article.text, block)}${block.kind === 'listItem' && blocks[index + 1]?.kind === 'listItem' ? '\n' : '\n\n'}`).join('');
  return { name: `${nameOf(title, date)}.md`, text: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n# ${escaped(title)}\n\n${body.trimEnd()}\n` };
}

function markdownOf(text: string, { kind, start, end }: Block): string {
  const words = text.slice(start, end).replace(/\s*\n\s*/g, ' ').trim();
  if (kind === 'heading') return `## ${escaped(words.replace(/^#{1,6}\s+/, ''))}`;
  if (kind === 'listItem' && /^[•·▪◦‣●■*–-]\s/.test(words)) return `- ${escaped(words.slice(1).trim())}`;
  return kind === 'caption' ? `*${escaped(words)}*` : escaped(words);
}

/** Words as Markdown that reads them as they are: what an article says is no markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&').replace(/^(\s*)([#+=|-]|\d{1,9}[.)])(?=\s|$)/, (_, space: string, mark: string) => `${space}${mark.length > 1 ? mark.replace(/([.)])$/, '\\$1') : `\\${mark}`}`);
}

/** A file's name of the words of a title, such as 'harbour-of-orsk-opens'. */
function nameOf(title: string, date: string | undefined): string {
  const words = title.normalize('NFKD').replace(/[\p{M}’']+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length + 1 > LONGEST_NAME) break;
    name += (name.length > 0 ? '-' : '') + word;
  }
  return name || `source${date === undefined ? '' : `-${date}`}`;
}
