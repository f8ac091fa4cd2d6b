/**
 * Writes neural networks as ONNX files: as much of the format (onnx.proto3, IR version 8, operator set 13) as the small models of tests need.
 */

/** A field of a Protocol Buffers message: its number, and what stands in it. */
type Field = readonly [number, bigint | number | string | Uint8Array | readonly Field[]];

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return bytes;
}

function encode(fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [number, value] of fields) {
    if (typeof value === 'number' || typeof value === 'bigint') {
      bytes.push(...varint(BigInt(number) << 3n), ...varint(BigInt(value)));
      continue;
    }
    const content = typeof value === 'string' ? new TextEncoder().encode(value) : value instanceof Uint8Array ? value : encode(value);
    bytes.push(...varint((BigInt(number) << 3n) | 2n), ...varint(BigInt(content.length)), ...content);
  }
  return Uint8Array.from(bytes);
}

const FLOAT = 1;
const INT64 = 7;

/** A constant of the network, by its name. */
export function floats(name: string, dimensions: readonly number[], values: readonly number[]): Field {
  return [5, [...dimensions.map((size): Field => [1, size]), [2, FLOAT], [8, name], [9, new Uint8Array(Float32Array.from(values).buffer)]]];
}

export function integers(name: string, values: readonly number[]): Field {
  return [5, [[1, values.length], [2, INT64], [8, name], [9, new Uint8Array(BigInt64Array.from(values, BigInt).buffer)]]];
}

/** One operation: `step('Add', ['a', 'b'], 'sum')`. Whole-number attributes by name. */
export function step(operation: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number>> = {}): Field {
  const settings = Object.entries(attributes).map(([name, value]): Field => [5, [[1, name], [3, value], [20, 2]]]);
  return [1, [...inputs.map((input): Field => [1, input]), [2, output], [4, operation], ...settings]];
}

/** What goes in (whole numbers, a row a text) and comes out (floats, a row a text). */
function port(field: 11 | 12, name: string, type: number, columns: number | string): Field {
  const dimension = (size: number | string): Field => [1, [typeof size === 'number' ? [1, size] : [2, size]]];
  return [field, [[1, name], [2, [[1, [[1, type], [2, [dimension('batch'), dimension(columns)]]]]]]]];
}

/** The file of a network that takes token ids and gives `outputs` values a text, under the names that text models use. */
export function onnxFile(inputs: readonly string[], parts: readonly Field[], outputs: number): Uint8Array {
  const graph: Field[] = [...parts, [2, 'tiny'], ...inputs.map((name) => port(11, name, INT64, 'tokens')), port(12, 'logits', FLOAT, outputs)];
  return encode([
    [1, 8],
    [7, graph],
    [8, [[1, ''], [2, 13]]],
  ]);
}
