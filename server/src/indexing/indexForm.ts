import { prepareArticle, preparedArticle, type PreparedArticle } from '../index/store/preparedArticle.js';
import type { ArticleForm } from '../ingest/workers/articleForm.js';

/** With all that an index on disk writes of the article: made by the threads that read, of which there are several, so that the one thread that writes has little left to do. */
export const INDEX_FORM: ArticleForm = {
  name: 'index',
  pack: prepareArticle,
  unpack: (packed) => preparedArticle(packed as PreparedArticle),
};
