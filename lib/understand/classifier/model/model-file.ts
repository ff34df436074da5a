import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ByteMatrix } from "../learn/quantise";
import { HashTable } from "../text/hash-table";
import type { ClassifierModel } from "../types";

const MAGIC = "TTIC";
/** Rises with every change of the features, the signals or the layout: a file of another version is not read. */
const VERSION = 2;

const ARRAYS = { Int8Array, Uint16Array, Uint32Array, Float32Array };
type StoredArray = Int8Array | Uint16Array | Uint32Array | Float32Array;

interface Header {
  intents: string[];
  temperature: number;
  threshold: number;
  heldOut: { count: number; right: number };
  hasScope: boolean;
  columns: { linear: number; inner: number; outer: number };
  arrays: { type: keyof typeof ARRAYS; length: number }[];
}

/** A model as bytes: "TTIC", the version, a header in JSON, then its tables, packed. The same bytes for the same model. */
export function saveModel(model: ClassifierModel): Uint8Array {
  const arrays = listArrays(model);
  const header: Header = {
    intents: model.intents,
    temperature: model.temperature,
    threshold: model.threshold,
    heldOut: model.heldOut,
    hasScope: model.scope !== null,
    columns: {
      linear: model.reader.linear.weights.columns,
      inner: model.reader.network.inner.columns,
      outer: model.reader.network.outer.columns,
    },
    arrays: arrays.map((array) => ({
      type: array.constructor.name as keyof typeof ARRAYS,
      length: array.length,
    })),
  };
  const text = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(4);
  start.writeUInt32LE(text.length);
  const tables = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  const packed = deflateRawSync(Buffer.concat([start, text, ...tables]), { level: 9 });
  return Uint8Array.from(Buffer.concat([Buffer.from(MAGIC), Buffer.from([VERSION]), packed]));
}

/** The model of such bytes. Throws when they are none, or of another version. */
export function loadModel(bytes: Uint8Array): ClassifierModel {
  const head = Buffer.from(bytes.subarray(0, 5));
  if (head.toString("latin1", 0, 4) !== MAGIC) throw new Error("these bytes are not a classifier model");
  if (head[4] !== VERSION)
    throw new Error(`a classifier model of version ${head[4]}, not ${VERSION}: train it again`);
  const body = inflateRawSync(bytes.subarray(5));
  const headerEnd = 4 + body.readUInt32LE(0);
  const header = JSON.parse(body.toString("utf8", 4, headerEnd)) as Header;
  let offset = headerEnd;
  const arrays = header.arrays.map(({ type, length }) => {
    const Stored = ARRAYS[type];
    const end = offset + length * Stored.BYTES_PER_ELEMENT;
    // A copy of its own: inside the body a table may begin at an odd byte.
    const array = new Stored(new Uint8Array(body.subarray(offset, end)).buffer);
    offset = end;
    return array;
  });
  return toModel({ header, arrays });
}

/** Every table of a model, in the order of the file. */
function listArrays({ reader, scope }: ClassifierModel): StoredArray[] {
  const { vocabulary, linear, network, statistics } = reader;
  const matrices = [linear.weights, network.inner, network.outer].flatMap(({ cells, scales }) => [
    cells,
    scales,
  ]);
  return [
    vocabulary.table.hashes,
    vocabulary.idf,
    ...matrices,
    linear.bias,
    network.innerBias,
    network.outerBias,
    statistics.table.hashes,
    statistics.starts,
    statistics.intents,
    statistics.counts,
    statistics.messages,
    ...(scope === null ? [] : [scope.means, scope.deviations, scope.weights]),
  ];
}

function toModel({ header, arrays }: { header: Header; arrays: StoredArray[] }): ClassifierModel {
  let at = 0;
  const take = <Type extends StoredArray>(): Type => arrays[at++] as Type;
  const takeMatrix = (columns: number): ByteMatrix => ({ columns, cells: take(), scales: take() });
  const vocabulary = { table: new HashTable(take()), idf: take<Float32Array>() };
  const weights = takeMatrix(header.columns.linear);
  const inner = takeMatrix(header.columns.inner);
  const outer = takeMatrix(header.columns.outer);
  const linear = { weights, bias: take<Float32Array>() };
  const network = { inner, outer, innerBias: take<Float32Array>(), outerBias: take<Float32Array>() };
  const statistics = {
    table: new HashTable(take()),
    starts: take<Uint32Array>(),
    intents: take<Uint16Array>(),
    counts: take<Uint16Array>(),
    messages: take<Uint32Array>(),
  };
  const scope = header.hasScope
    ? { means: take<Float32Array>(), deviations: take<Float32Array>(), weights: take<Float32Array>() }
    : null;
  const { intents, temperature, threshold, heldOut } = header;
  return {
    intents,
    reader: { vocabulary, linear, network, statistics },
    scope,
    temperature,
    threshold,
    heldOut,
  };
}
