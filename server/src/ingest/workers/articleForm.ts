import type { Article } from '../../articles/article.js';

/** The form in which articles pass from a thread that reads to the one that asked: data that can be sent. */
export interface ArticleForm {
  /** By what the thread knows which one is wanted. */
  readonly name: string;
  /** What packs the articles of one thread, in the order in which they are sent. */
  packer(): (article: Article) => unknown;
  /** What gives the articles that were packed on one thread; it is given all of them, in that order. */
  unpacker(): (packed: unknown) => Article;
}

/** As it is, but for its text, which is sent once: the copy would not know that the text and that of the content are one string. */
export const PLAIN_FORM: ArticleForm = {
  name: 'plain',
  packer: () => ({ text: _, ...article }) => article,
  unpacker: () => (packed) => {
    const article = packed as Omit<Article, 'text'>;
    return { ...article, text: article.content.text };
  },
};
