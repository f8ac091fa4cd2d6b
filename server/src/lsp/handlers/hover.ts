import { MarkupKind, type Hover } from 'vscode-languageserver';

import { hoverAt } from '../../features/hover.js';
import { featureContext, type Server } from '../context.js';
import { toOffset, uriOf } from '../fromProtocol.js';
import { guarded } from '../guard.js';
import { plainText } from '../plainText.js';
import { toRange } from '../toProtocol.js';

/** `textDocument/hover`. */
export function handleHover({ session }: Server): void {
  session.connection.onHover((params, token) =>
    guarded<Hover | null>(session.connection, 'textDocument/hover', token, null, async (signal) => {
      const briefing = await session.readyBriefing(uriOf(params), signal);
      if (briefing === undefined) return null;
      const { lined } = briefing.document;
      const offset = toOffset(lined, params.position);
      const card = await hoverAt(await session.check(briefing, signal), offset, featureContext(briefing), signal);
      if (card === undefined) return null;
      const contents = session.features.markdownHover ? { kind: MarkupKind.Markdown, value: card.markdown } : { kind: MarkupKind.PlainText, value: plainText(card.markdown) };
      return { contents, range: toRange(lined, card.range) };
    }),
  );
}
