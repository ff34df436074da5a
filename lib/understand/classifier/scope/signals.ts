import { FEATURE_KINDS, type TextFeatures } from "../text/features";
import type { Vocabulary } from "../text/vocabulary";
import { findWordCounts, type WordStatistics } from "./word-statistics";

/** What the two classifiers say of one message. */
export interface Votes {
  /** Distance to each intent's line. */
  linear: Float32Array;
  /** The network's score of each intent. */
  network: Float32Array;
  /** Log-probabilities of the intents by the lines, by the network, and both added up. */
  linearLogs: Float32Array;
  networkLogs: Float32Array;
  joint: Float32Array;
}

/** A line's distance by this is a log-odds: 1 inside against 1 outside is about e^13. */
const LINEAR_TEMPERATURE = 0.15;
const NETWORK_TEMPERATURE = 0.75;
const NETWORK_SHARE = 1;
/** e^-18 of the largest share is less than a float can tell. */
const NEGLIGIBLE = -18;

/** Adds up the votes of both classifiers as logarithms of probabilities. */
export function toVotes({ linear, network }: { linear: Float32Array; network: Float32Array }): Votes {
  const linearLogs = toLogProbabilities({ scores: linear, temperature: LINEAR_TEMPERATURE });
  const networkLogs = toLogProbabilities({ scores: network, temperature: NETWORK_TEMPERATURE });
  const joint = new Float32Array(linear.length);
  for (let at = 0; at < joint.length; at += 1) {
    joint[at] = (linearLogs[at] as number) + NETWORK_SHARE * (networkLogs[at] as number);
  }
  return { linear, network, linearLogs, networkLogs, joint };
}

/** Logarithms of the probabilities that scores stand for; they add up to 1 as probabilities. */
export function toLogProbabilities(input: { scores: Float32Array; temperature: number }): Float32Array {
  const { scores, temperature } = input;
  const { largest, mass } = sumPowers(input);
  const logs = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at += 1) {
    logs[at] = ((scores[at] as number) - largest) / temperature - mass;
  }
  return logs;
}

/** One of the logarithms that `toLogProbabilities` gives. */
export function toLogProbability(input: { scores: Float32Array; temperature: number; at: number }): number {
  const { largest, mass } = sumPowers(input);
  return ((input.scores[input.at] as number) - largest) / input.temperature - mass;
}

/** The largest score, and the logarithm of the sum of all powers beside it. */
function sumPowers({ scores, temperature }: { scores: Float32Array; temperature: number }) {
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at += 1) {
    if ((scores[at] as number) > largest) largest = scores[at] as number;
  }
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = ((scores[at] as number) - largest) / temperature;
    if (power > NEGLIGIBLE) sum += Math.exp(power);
  }
  return { largest, mass: Math.log(sum) };
}

/** The `count` largest by place, best first. */
export function listLargest({ scores, count }: { scores: Float32Array; count: number }): number[] {
  const best: number[] = [];
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] as number;
    if (best.length === count && score <= (scores[best[count - 1] as number] as number)) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place -= 1;
    best.splice(place, 0, at);
    if (best.length > count) best.pop();
  }
  return best;
}

/**
 * The columns from which the scope of a message is judged: how sure the lines and the network are and whether they
 * agree, how much of the message was ever seen, and how well its words fit the intent that won.
 */
export function toSignals(input: {
  votes: Votes;
  features: TextFeatures;
  vocabulary: Vocabulary;
  statistics: WordStatistics;
}): number[] {
  const { votes } = input;
  const [top = 0] = listLargest({ scores: votes.joint, count: 1 });
  return [
    ...toLinearSignals(votes),
    ...toNetworkSignals({ votes, top }),
    Math.max(...votes.joint),
    ...toWordSignals({ ...input, intent: top }),
    ...toKnownShares(input),
  ];
}

function toLinearSignals({ linear, linearLogs: logs }: Votes): number[] {
  const [first = 0, second = first, third = second] = listLargest({ scores: linear, count: 3 });
  const [one, two, three] = [linear[first] as number, linear[second] as number, linear[third] as number];
  let near = 0;
  let inside = 0;
  let sum = 0;
  for (let at = 0; at < linear.length; at += 1) {
    const score = linear[at] as number;
    if (score > -0.5) near += 1;
    inside += Math.max(0, 1 + score);
    sum += score;
  }
  return [
    logs[first] as number,
    one,
    two,
    three,
    one - two,
    toEntropy(logs),
    near,
    inside,
    sum / linear.length,
  ];
}

function toNetworkSignals({ votes, top }: { votes: Votes; top: number }): number[] {
  const { network, networkLogs: logs } = votes;
  const [first = 0, second = first] = listLargest({ scores: network, count: 2 });
  const best = network[first] as number;
  const mass = best + sumPowers({ scores: network, temperature: 1 }).mass;
  return [
    logs[first] as number,
    best,
    mass,
    toEntropy(logs),
    Math.max(-14, logs[top] as number),
    best - (network[second] as number),
  ];
}

function toEntropy(logs: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < logs.length; at += 1) {
    const log = logs[at] as number;
    if (log > NEGLIGIBLE) sum -= Math.exp(log) * log;
  }
  return sum;
}

/** Words never seen, seen but not with this intent, and the log-odds of each word for this intent. */
function toWordSignals(input: {
  features: TextFeatures;
  statistics: WordStatistics;
  intent: number;
}): number[] {
  const { features, statistics, intent } = input;
  const inIntent = statistics.messages[intent] as number;
  const messages = statistics.messages.reduce((sum, count) => sum + count, 0);
  const mass = { all: 0, unknown: 0, covered: 0 };
  let odds = 0;
  let least = 9;
  for (const word of features.words) {
    const { own, all } = findWordCounts({ statistics, word, intent });
    const weight = Math.log((messages + 1) / (all + 1));
    mass.all += weight;
    if (all === 0) {
      mass.unknown += weight;
      least = Math.min(least, -3);
      continue;
    }
    if (own > 0) mass.covered += weight;
    const inside = Math.log((own + 0.3) / (inIntent + 1));
    const outside = Math.log((all - own + 0.3) / (messages - inIntent + 1));
    odds += inside - outside;
    least = Math.min(least, inside - outside);
  }
  const total = mass.all || 1;
  const count = Math.max(1, features.words.length);
  return [
    mass.all === 0 ? 1 : mass.unknown / total,
    mass.covered / total,
    mass.unknown,
    mass.all - mass.covered - mass.unknown,
    odds / count,
    odds,
    least,
    Math.log(1 + features.words.length),
  ];
}

/** The shares of letter groups and of neighbouring words that the vocabulary has. */
function toKnownShares({
  features,
  vocabulary,
}: {
  features: TextFeatures;
  vocabulary: Vocabulary;
}): number[] {
  const seen = { letters: 0, pairs: 0 };
  const known = { letters: 0, pairs: 0 };
  for (let at = 0; at < features.hashes.length; at += 1) {
    const kind = features.kinds[at];
    const name = kind === FEATURE_KINDS.chars ? "letters" : kind === FEATURE_KINDS.pair ? "pairs" : null;
    if (name === null) continue;
    seen[name] += 1;
    if (vocabulary.table.find(features.hashes[at] as number) >= 0) known[name] += 1;
  }
  return [
    seen.letters === 0 ? 0 : known.letters / seen.letters,
    seen.pairs === 0 ? 0.5 : known.pairs / seen.pairs,
  ];
}
