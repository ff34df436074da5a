/**
 * Filings: are questions about real filings answered with the page that holds the answer? PDFs go through the door that
 * uploads use, the questions through the one that the chat uses, without a model; and what no document says is refused.
 * Next: `ingest.ts` for the way in, `rows.ts` for the questions, `*.jsonl` for those of our own.
 */
import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import { answerFromDocuments, fillIndex } from "@/lib/knowledge";
import { getStore } from "@/lib/store";
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { computePercentile, roundTo } from "../scorers";
import { type Ingested, withIngested } from "./ingest";
import { type FilingQuestion, type FollowUp, readOwnRows, readQuestions, type TitleQuestion } from "./rows";

const SCOPE = { collectionIds: null, visitor: null };
const CITATIONS = 5;

export const filings: Benchmark = {
  name: "filings",
  description:
    "Questions about filings, answered offline with cited pages. --data is a folder of PDFs with questions.jsonl " +
    "({document, question, evidence: [{page0}]}); questions that no filing answers, follow-ups and titles are our own.",
  options: {},
  run,
};

async function run({ data, progress }: BenchmarkOptions): Promise<Measured> {
  if (data === null) throw new BenchmarkRefusal("Name a folder with --data: PDFs and questions.jsonl.");
  const questions = readQuestions(data);
  return withIngested(data, progress, async (ingested) => {
    await fillIndex((await getStore()).db);
    const here = questions.filter(({ document }) => ingested.idOf.has(document));
    const files = [...ingested.idOf.keys()];
    const own = readOwnRows(files);
    const times: number[] = [];
    const chosen = await askAll(here, ingested, { isChosen: true, times });
    const overAll = await askAll(here, ingested, { isChosen: false, times });
    const answered = await countAnswered(own.unanswerable, progress);
    const followUps = await countFollowUps(own.followUps, ingested, progress);
    const titles = await countTitles(own.titles, ingested, progress);
    for (const missed of overAll.missed) progress(`not cited over all: ${missed}`);
    const share = (count: number, of: number) => (of === 0 ? 0 : roundTo((100 * count) / of, 1));
    const figures = {
      chosenPageAt5Pct: share(chosen.hits, here.length),
      allPageAt5Pct: share(overAll.hits, here.length),
      refusedPct: share(own.unanswerable.length - answered, own.unanswerable.length),
      answeredPct: share(here.length - overAll.refused, here.length),
      followUpPct: share(followUps, own.followUps.length),
      exactTitlePct: share(titles, own.titles.length),
      ingestSeconds: roundTo(ingested.seconds, 1),
      answerP95Ms: roundTo(computePercentile({ values: times, percent: 95 }), 1),
    };
    const samples = {
      chosenPageAt5Pct: here.length,
      allPageAt5Pct: here.length,
      refusedPct: own.unanswerable.length,
      answeredPct: here.length,
      followUpPct: own.followUps.length,
      exactTitlePct: own.titles.length,
      ingestSeconds: 1,
      answerP95Ms: times.length,
    };
    const leftOut: Record<string, string> = {};
    return {
      figures,
      samples,
      leftOut,
      data: `${files.length} filings, ${here.length} questions`,
      rows: [["", "value"], ...Object.entries(figures).map(([name, value]) => [name, String(value)])],
    };
  });
}

async function askAll(
  questions: FilingQuestion[],
  { idOf }: Ingested,
  { isChosen, times }: { isChosen: boolean; times: number[] },
): Promise<{ hits: number; refused: number; missed: string[] }> {
  let hits = 0;
  let refused = 0;
  const missed: string[] = [];
  for (const { question, document, evidence } of questions) {
    const id = idOf.get(document) ?? "";
    const from = performance.now();
    const result = await answerFromDocuments({
      question,
      scope: SCOPE,
      filter: isChosen ? { documentIds: [id] } : {},
    });
    times.push(performance.now() - from);
    if (!result.found) refused += 1;
    const pages = evidence.map(({ page0 }) => page0 + 1);
    const cited = listCited(result).some((one) => one.documentId === id && pages.includes(one.page ?? 0));
    if (cited) hits += 1;
    else missed.push(`${result.found ? "" : "(refused) "}${question.slice(0, 100)}`);
  }
  return { hits, refused, missed };
}

function listCited(result: DocumentsResult) {
  return result.found ? result.citations.slice(0, CITATIONS) : [];
}

async function countAnswered(questions: string[], progress: (text: string) => void): Promise<number> {
  let answered = 0;
  for (const question of questions) {
    const result = await answerFromDocuments({ question, scope: SCOPE });
    if (!result.found) continue;
    answered += 1;
    progress(`answered although nothing says it: ${question} -> ${result.citations[0]?.quote.slice(0, 120)}`);
  }
  return answered;
}

async function countFollowUps(
  rows: FollowUp[],
  { idOf }: Ingested,
  progress: (text: string) => void,
): Promise<number> {
  let right = 0;
  for (const { first, next, document, says } of rows) {
    const before = await answerFromDocuments({ question: first, scope: SCOPE });
    const carried = { text: before.question, documentIds: before.found ? before.documentIds : [] };
    const result = await answerFromDocuments({ question: next, scope: SCOPE, carried });
    const isRight = listCited(result).some(
      ({ documentId, quote, heading }) =>
        documentId === idOf.get(document) && `${heading} ${quote}`.includes(says),
    );
    if (isRight) right += 1;
    else progress(`follow-up missed: ${first} / ${next} -> ${result.question}`);
  }
  return right;
}

async function countTitles(
  rows: TitleQuestion[],
  { idOf }: Ingested,
  progress: (text: string) => void,
): Promise<number> {
  let right = 0;
  for (const { question, document } of rows) {
    const result = await answerFromDocuments({ question, scope: SCOPE });
    if (listCited(result)[0]?.documentId === idOf.get(document)) right += 1;
    else progress(`title missed: ${question}`);
  }
  return right;
}
