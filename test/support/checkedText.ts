import { parseBriefing } from '../../server/src/briefing/parseBriefing.js';
import { checkBriefing } from '../../server/src/checks/checkBriefing.js';
import { CheckCache } from '../../server/src/checks/checkCache.js';
import type { CheckedDocument } from '../../server/src/features/checkedDocument.js';
import type { CorpusIndex } from '../../server/src/index/corpusIndex.js';

/** A briefing as features have it: parsed and checked. */
export async function checkedText(index: CorpusIndex, text: string): Promise<CheckedDocument> {
  const briefing = parseBriefing(text);
  return { briefing, report: await checkBriefing(briefing, { index, acceptedNames: new Set() }, new CheckCache()) };
}

/** Articles of an invented salt lake, two of them copies of one story. */
export const LAKE_ARTICLES = {
  'lake-levels': {
    date: '2041-05-03',
    text: `Lake Orsa falls below its lowest mark

The water of Lake Orsa stood at 211 metres on Thursday, the lowest level since 1968, the Water Office of Merrow said.

“We have pumped too much for too long, and the lake is sending us the bill,” said Odile Brandt, director of the Water Office.

The office closed 14 wells on the northern shore. It does not plan to close the pumps at Tarn.

Farmers on the northern shore grow melons and cotton. The harvest begins in September, and half of it is sold abroad.`,
  },
  'lake-wire': {
    date: '2041-05-04',
    text: `Water of Lake Orsa at its lowest since 1968

The water of Lake Orsa stood at 211 metres on Thursday, the lowest level since 1968, the Water Office of Merrow said.

“We have pumped too much for too long, and the lake is sending us the bill,” said Odile Brandt, director of the Water Office.

The office closed 14 wells on the northern shore. It does not plan to close the pumps at Tarn.

Farmers on the northern shore grow melons and cotton. The harvest begins in September, and half of it is sold abroad.`,
  },
  'lake-union': {
    date: '2041-05-06',
    text: `Farmers want their wells back

The farmers’ union of Merrow demands that the wells be opened again. According to the union, the Water Office closed 17 wells on the northern shore.

Lake Orsa stood at 211 metres last week, its lowest level since 1968, union leader Tomas Leck admitted.`,
  },
} as const;
