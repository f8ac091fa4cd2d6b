import { ArticlePacker, ArticleUnpacker, type PreparedArticle } from '../index/store/preparedArticle.js';
import type { ArticleForm } from '../ingest/workers/articleForm.js';

/** With all that an index on disk writes of the article: made by the threads that read, of which there are several, so that the one thread that writes has little left to do. */
export const INDEX_FORM: ArticleForm = {
  name: 'index',
  packer: () => {
    const packer = new ArticlePacker();
    return (article) => packer.pack(article);
  },
  unpacker: () => {
    const unpacker = new ArticleUnpacker();
    return (packed) => unpacker.unpack(packed as PreparedArticle);
  },
};
