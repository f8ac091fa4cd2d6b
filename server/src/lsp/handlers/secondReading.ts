import { ErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';

import type { Article } from '../../articles/article.js';
import { readAnswer, secondReadingAt } from '../../features/secondReading.js';
import { SECOND_READING_ANSWER_REQUEST, SECOND_READING_REQUEST, type SecondReadingAnswer, type SecondReadingAnswerParams, type SecondReadingMaterial, type SecondReadingParams, type SecondReadingRefusal } from '../../sharedNames.js';
import type { Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { toLocation, toRange } from '../toProtocol.js';

/**
 * `stet/secondReading` gives a client that has a language model what to ask it about a sentence; `stet/secondReadingAnswer` reads what the model said.
 * The server itself asks nobody, and no answer changes a verdict.
 */
export function handleSecondReading({ session }: Server): void {
  session.connection.onRequest(SECOND_READING_REQUEST, (params: SecondReadingParams, token: CancellationToken) =>
    guarded<SecondReadingMaterial | null>(session.connection, SECOND_READING_REQUEST, token, null, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { lined } = briefing.document;
      const question = await secondReadingAt(await session.check(briefing, signal), toOffset(lined, params.position), briefing.folder.corpus.index, signal);
      if (question === undefined) return null;
      const { range, claim, prompt, passages } = question;
      return { range: toRange(lined, range), claim, prompt, passages: passages.length, sources: [...new Set(passages.map(({ article }) => article.id))] };
    }),
  );

  session.connection.onRequest(SECOND_READING_ANSWER_REQUEST, (params: SecondReadingAnswerParams, token: CancellationToken) =>
    guarded<SecondReadingAnswer | SecondReadingRefusal | null>(session.connection, SECOND_READING_ANSWER_REQUEST, token, null, async (signal) => {
      if (typeof params.answer !== 'string' || !Array.isArray(params.sources)) throw new ResponseError(ErrorCodes.InvalidParams, 'The request needs an answer and the ids of the sources that were shown.');
      const { index } = session.folders.of(uriOf(params)).corpus;
      const articles: Article[] = [];
      for (const id of params.sources) {
        const article = await index.article(String(id), signal);
        if (article) articles.push(article);
      }
      const answer = readAnswer(params.answer, articles);
      if ('refused' in answer) return answer;
      const { reading, why, article, place } = answer;
      const { title, id, outlet, date } = article.metadata;
      return {
        reading,
        why,
        passage: article.text.slice(place.start, place.end).replace(/\s+/g, ' '),
        title: title === '' ? id : title,
        ...(outlet === undefined ? {} : { outlet }),
        ...(date === undefined ? {} : { date }),
        location: toLocation(article, place, session.features),
      };
    }),
  );
}
