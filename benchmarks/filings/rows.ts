import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { BenchmarkRefusal } from "../benchmark";

const questionSchema = z.object({
  document: z.string(),
  question: z.string(),
  /** Pages counted from zero. */
  evidence: z.array(z.object({ page0: z.number().int() })).min(1),
});
const unanswerableSchema = z.object({
  question: z.string(),
  /** Left out where a file of this company is among the documents. */
  company: z.string().optional(),
});
const followUpSchema = z.object({
  first: z.string(),
  next: z.string(),
  document: z.string(),
  /** What the answer to the second question must quote. */
  says: z.string(),
});
const titleSchema = z.object({ question: z.string(), document: z.string() });

export type FilingQuestion = z.infer<typeof questionSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type TitleQuestion = z.infer<typeof titleSchema>;

/** The questions of a folder of filings. */
export function readQuestions(folder: string): FilingQuestion[] {
  const path = join(folder, "questions.jsonl");
  if (!existsSync(path)) throw new BenchmarkRefusal(`There is no file ${path}.`);
  return readRows(path, questionSchema);
}

/** Our own rows as far as they fit the documents at hand. */
export function readOwnRows(files: string[]): {
  unanswerable: string[];
  followUps: FollowUp[];
  titles: TitleQuestion[];
} {
  const own = (name: string) => new URL(`./${name}.jsonl`, import.meta.url).pathname;
  const isHere = ({ document }: { document: string }) => files.includes(document);
  return {
    unanswerable: readRows(own("unanswerable"), unanswerableSchema)
      .filter(
        ({ company }) => company === undefined || !files.some((file) => file.toLowerCase().includes(company)),
      )
      .map(({ question }) => question),
    followUps: readRows(own("follow-ups"), followUpSchema).filter(isHere),
    titles: readRows(own("titles"), titleSchema).filter(isHere),
  };
}

function readRows<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => schema.parse(JSON.parse(line)));
}
