import { scoreLinear } from "../learn/linear";
import { scoreNetwork } from "../learn/network";
import { toSignals, toVotes, type Votes } from "../scope/signals";
import { type TextFeatures, toFeatures } from "../text/features";
import { toVector } from "../text/vocabulary";
import type { Reader } from "../types";

/** What a reader makes of a message, before calibration. */
export interface Reading {
  votes: Votes;
  /** For the scope; see `toSignals`. */
  signals: number[];
}

/** Reads one message with every part of a model. */
export function readText({ reader, text }: { reader: Reader; text: string }): Reading {
  return readFeatures({ reader, features: toFeatures(text) });
}

/** As `readText`, for a message whose features are known. */
export function readFeatures({ reader, features }: { reader: Reader; features: TextFeatures }): Reading {
  const { vocabulary, statistics } = reader;
  const vector = toVector({ features, vocabulary });
  const linear = new Float32Array(reader.linear.bias.length);
  const network = new Float32Array(linear.length);
  scoreLinear({ model: reader.linear, vector, scores: linear });
  scoreNetwork({ model: reader.network, vector, scores: network });
  const votes = toVotes({ linear, network });
  return { votes, signals: toSignals({ votes, features, vocabulary, statistics }) };
}
