import type { PrismaClient } from "@/lib/store";
import type { IndexTotals } from "../../ranking/bm25";
import type { IndexedText } from "../../text/vocabulary";
import { type JsonRows, parseRows } from "./json-rows";
import { readLengths } from "./postings";

/** Of few sets the rows are looked up one by one; of more than this share of all, the term's rows are read through. */
const LOOKED_UP_SHARE = 0.2;

/** How many passages there are, their mean length, and how many sets they stand in. */
export async function readTotals(db: PrismaClient): Promise<IndexTotals & { sets: number }> {
  const [row] = await db.$queryRaw<{ sets: number; passages: number; words: number }[]>`
    select count(*)::int as sets, coalesce(sum("passages"), 0)::int as passages,
      coalesce(sum("words"), 0)::float8 as words
    from "PassageSet"`;
  const { sets, passages, words } = row ?? { sets: 0, passages: 0, words: 0 };
  return { sets, passages, averageLength: passages === 0 ? 1 : words / passages };
}

/** In how many passages each stem stands. */
export async function readHolding(db: PrismaClient, stems: string[]): Promise<Map<string, number>> {
  if (stems.length === 0) return new Map();
  const found = await db.$queryRaw<{ text: string; passages: number }[]>`
    select "text", "passages" from "Term" where "text" = any(${stems})`;
  return new Map(found.map(({ text, passages }) => [text, passages]));
}

/** The lengths of the passages of some sets, by set. */
export async function readLengthsOf(db: PrismaClient, sets: number[]): Promise<Map<number, Uint16Array>> {
  if (sets.length === 0) return new Map();
  // Base 64: every driver hands text through as it is.
  const [row] = await db.$queryRaw<{ data: string | null }[]>`
    select encode(string_agg(int4send("number") || int4send("passages") || "lengths", ''::bytea), 'base64') as data
    from "PassageSet" where "number" = any(${sets})`;
  return readLengths(Buffer.from(row?.data ?? "", "base64"));
}

/** The rows of each stem, one after the other behind their headers; rows of other sets may be among them. */
export async function readPostingRows(
  db: PrismaClient,
  input: { stems: string[]; sets: number[]; allSets: number },
): Promise<Map<string, Uint8Array>> {
  const { stems, sets, allSets } = input;
  if (stems.length === 0 || sets.length === 0) return new Map();
  const rows =
    sets.length >= allSets
      ? await readAll(db, stems)
      : sets.length > LOOKED_UP_SHARE * allSets
        ? await readThrough(db, stems, sets)
        : await lookUp(db, stems, sets);
  return new Map(
    rows.flatMap(({ stem, data }) => (data === null ? [] : [[stem, Buffer.from(data, "base64")] as const])),
  );
}

interface StemRows {
  stem: string;
  /** Null where it stands in none of the sets. */
  data: string | null;
}

function readAll(db: PrismaClient, stems: string[]): Promise<StemRows[]> {
  return db.$queryRaw<StemRows[]>`
    select t."text" as stem, rows.data from "Term" t cross join lateral (
      select encode(string_agg(int4send(p."set") || int2send(p."part"::int2) || int2send(length(p."data")::int2) ||
        p."data", ''::bytea), 'base64') as data
      from "Posting" p where p."termId" = t."id"
    ) rows where t."text" = any(${stems})`;
}

function readThrough(db: PrismaClient, stems: string[], sets: number[]): Promise<StemRows[]> {
  return db.$queryRaw<StemRows[]>`
    select t."text" as stem, rows.data from "Term" t cross join lateral (
      select encode(string_agg(int4send(p."set") || int2send(p."part"::int2) || int2send(length(p."data")::int2) ||
        p."data", ''::bytea), 'base64') as data
      from "Posting" p where p."termId" = t."id" and p."set" + 0 = any(${sets})
    ) rows where t."text" = any(${stems})`;
}

function lookUp(db: PrismaClient, stems: string[], sets: number[]): Promise<StemRows[]> {
  return db.$queryRaw<StemRows[]>`
    select t."text" as stem, rows.data from "Term" t cross join lateral (
      select encode(string_agg(int4send(p."set") || int2send(p."part"::int2) || int2send(length(p."data")::int2) ||
        p."data", ''::bytea), 'base64') as data
      from "Posting" p where p."termId" = t."id" and p."set" = any(${sets})
    ) rows where t."text" = any(${stems})`;
}

/** What of some passages is indexed, in no order. */
export async function readTexts(
  db: PrismaClient,
  places: { set: number; ordinal: number }[],
): Promise<(IndexedText & { set: number; ordinal: number })[]> {
  if (places.length === 0) return [];
  const sets = places.map(({ set }) => set);
  const ordinals = places.map(({ ordinal }) => ordinal);
  return parseRows(
    await db.$queryRaw<JsonRows>`
      select coalesce(json_agg(r), '[]')::text as json from (
        select p."set", p."ordinal", p."titlePath", p."header", p."text"
        from unnest(${sets}::int[], ${ordinals}::int[]) as wanted(set, ordinal)
        join "Passage" p on p."set" = wanted.set and p."ordinal" = wanted.ordinal
      ) r`,
  );
}

/** What is indexed of the passages of some sets from one place to before another, in order. */
export async function readStretch(
  db: PrismaClient,
  { sets, from, until }: { sets: number[]; from: number; until: number },
): Promise<(IndexedText & { set: number; ordinal: number })[]> {
  return parseRows(
    await db.$queryRaw<JsonRows>`
      select coalesce(json_agg(r order by r."set", r."ordinal"), '[]')::text as json from (
        select p."set", p."ordinal", p."titlePath", p."header", p."text" from "Passage" p
        where p."set" = any(${sets}::int[]) and p."ordinal" >= ${from}::int and p."ordinal" < ${until}::int
      ) r`,
  );
}

/** A passage as a citation needs it. */
export interface StoredPassage extends IndexedText {
  set: number;
  ordinal: number;
  kind: string;
  page: number | null;
  startsAt: number;
  endsAt: number;
  boxes: [number, number, number, number][];
}

/** Whole passages by their places, in no order. */
export async function readPassages(
  db: PrismaClient,
  places: { set: number; ordinal: number }[],
): Promise<StoredPassage[]> {
  if (places.length === 0) return [];
  const sets = places.map(({ set }) => set);
  const ordinals = places.map(({ ordinal }) => ordinal);
  return parseRows(
    await db.$queryRaw<JsonRows>`
      select coalesce(json_agg(r), '[]')::text as json from (
        select p."set", p."ordinal", p."kind", p."titlePath", p."header", p."text", p."page", p."startsAt",
          p."endsAt", p."boxes"
        from unnest(${sets}::int[], ${ordinals}::int[]) as wanted(set, ordinal)
        join "Passage" p on p."set" = wanted.set and p."ordinal" = wanted.ordinal
      ) r`,
  );
}
