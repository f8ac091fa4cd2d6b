import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { floats, integers, onnxFile, step } from './onnxFile.js';

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];

/**
 * Writes a cross-encoder into a folder, as an exported model lies there. It really reads both texts: its entailment grows with the share of the claim's
 * words that stand in the passage, and is even at three quarters. Words outside `vocabulary` are passed over.
 */
export function writeTinyCrossEncoder(folder: string, vocabulary: readonly string[], labels: readonly string[] = ['contradiction', 'entailment', 'neutral']): void {
  const words = [...SPECIAL, ...vocabulary.map((word) => word.toLowerCase())];
  const size = words.length;
  // One row a word with a one in its own column: summed over a text, the rows count its words.
  const oneHot = Array.from({ length: size * size }, (_, at) => (Math.floor(at / size) === at % size && Math.floor(at / size) >= SPECIAL.length ? 1 : 0));
  const entailment = labels.indexOf('entailment');
  const network = onnxFile(
    ['input_ids', 'attention_mask', 'token_type_ids'],
    [
      floats('words', [size, size], oneHot),
      integers('last', [-1]),
      integers('tokens', [1]),
      floats('one', [1], [1]),
      floats('even', [1], [0.75]),
      floats('column', [1, labels.length], labels.map((_, at) => (at === entailment ? 40 : 0))),
      step('Gather', ['words', 'input_ids'], 'rows'),
      step('Cast', ['token_type_ids'], 'isClaim', { to: 1 }),
      step('Unsqueeze', ['isClaim', 'last'], 'claimMask'),
      step('Sub', ['one', 'claimMask'], 'passageMask'),
      step('Mul', ['rows', 'claimMask'], 'claimRows'),
      step('Mul', ['rows', 'passageMask'], 'passageRows'),
      step('ReduceSum', ['claimRows', 'tokens'], 'claimCounts', { keepdims: 0 }),
      step('ReduceSum', ['passageRows', 'tokens'], 'passageCounts', { keepdims: 0 }),
      step('Min', ['claimCounts', 'passageCounts'], 'shared'),
      step('ReduceSum', ['shared', 'tokens'], 'sharedSum', { keepdims: 1 }),
      step('ReduceSum', ['claimCounts', 'tokens'], 'claimSum', { keepdims: 1 }),
      step('Div', ['sharedSum', 'claimSum'], 'share'),
      step('Sub', ['share', 'even'], 'above'),
      step('Mul', ['above', 'column'], 'logits'),
    ],
    labels.length,
  );
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx', 'model.onnx'), network);
  const json = (name: string, content: object): void => writeFileSync(join(folder, name), JSON.stringify(content));
  json('config.json', { model_type: 'bert', architectures: ['BertForSequenceClassification'], id2label: Object.fromEntries(labels.entries()), max_position_embeddings: 512 });
  json('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', model_max_length: 512, do_lower_case: true });
  json('tokenizer.json', {
    version: '1.0',
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true, single_word: false, lstrip: false, rstrip: false, normalized: false })),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }],
      pair: [
        { SpecialToken: { id: '[CLS]', type_id: 0 } },
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '[SEP]', type_id: 0 } },
        { Sequence: { id: 'B', type_id: 1 } },
        { SpecialToken: { id: '[SEP]', type_id: 1 } },
      ],
      special_tokens: { '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] }, '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] } },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: Object.fromEntries(words.map((word, id) => [word, id])) },
  });
}
