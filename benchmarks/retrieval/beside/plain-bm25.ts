import { stemmer } from "stemmer";
import type { TestSet } from "../beir";
import type { Contender } from "./contender";

const STOP = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this " +
    "to was will with what which how who whom when where why do does did has have had from its were been being can " +
    "could should would may might than about over under between during each any all some so we our you your i he she " +
    "his her them those"
  ).split(" "),
);
/** The settings that people use: the common default, that of Lucene-based baselines, and a larger k1. */
const SETTINGS = [
  { k1: 1.2, b: 0.75 },
  { k1: 0.9, b: 0.4 },
  { k1: 1.5, b: 0.75 },
];

/** Plain BM25 with Porter's stems and stop words, once for each usual setting. Written for comparison, sharing nothing. */
export function createPlainBm25({ corpus }: TestSet): Contender[] {
  const postings = new Map<string, { at: number; count: number }[]>();
  const lengths = corpus.map(({ title, text }, at) => {
    const terms = toTerms(title !== "" && !text.startsWith(title) ? `${title} ${text}` : text);
    for (const [term, all] of Map.groupBy(terms, (each) => each)) {
      const list = postings.get(term) ?? [];
      postings.set(term, list);
      list.push({ at, count: all.length });
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return SETTINGS.map(({ k1, b }) => ({
    name: `plain BM25, k1 ${k1}, b ${b}`,
    kind: "plain",
    rank: async (text) => {
      const scores = new Map<number, number>();
      for (const term of toTerms(text)) {
        const list = postings.get(term) ?? [];
        const idf = Math.log(1 + (corpus.length - list.length + 0.5) / (list.length + 0.5));
        for (const { at, count } of list) {
          const norm = 1 - b + (b * (lengths[at] ?? 0)) / average;
          scores.set(at, (scores.get(at) ?? 0) + (idf * count * (k1 + 1)) / (count + k1 * norm));
        }
      }
      return [...scores]
        .sort((one, other) => other[1] - one[1] || one[0] - other[0])
        .slice(0, 100)
        .map(([at]) => corpus[at]?.id ?? "");
    },
  }));
}

function toTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+(?:[.,][0-9]+)*/g) ?? [];
  return words.filter((word) => !STOP.has(word)).map((word) => stemmer(word));
}
