import { randomBytes } from "node:crypto";
import { Client } from "pg";
import type { Script } from "../lib/testing/model/script";
import { type ModelServer, startModelServer } from "../lib/testing/model/start-model-server";
import { hasRedisServer, type RedisServer, startRedisServer } from "../lib/testing/redis/redis-server";
import { AppServer } from "./app-server";
import { expect, test } from "./fixtures";
import { Reader, readAnswer } from "./stream-reader";

const databaseServer = process.env.TEST_DATABASE_URL;
test.skip(!databaseServer || !hasRedisServer, "two instances need TEST_DATABASE_URL and a redis-server");
test.describe.configure({ mode: "serial" });

const QUESTION = "how did SIM:ORBT do in 2025";
const WORDS = "Here is how Orbital Tea did, as the card shows. The course is drawn above. ".repeat(3).trim();
const KILLS = 20;

let tokenMs = 10;
let model: ModelServer;
let redis: RedisServer;
let one: AppServer;
let other: AppServer;
const database = `tt_${randomBytes(6).toString("hex")}`;

async function runOnServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseServer });
  await client.connect();
  await client.query(statement);
  await client.end();
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await runOnServer(`create database ${database}`);
  const url = new URL(databaseServer ?? "");
  url.pathname = `/${database}`;
  const script: Script = () => ({ kind: "text", text: WORDS, tokenMs });
  model = await startModelServer({ script });
  redis = await startRedisServer();
  const settings = {
    DATABASE_URL: url.href,
    REDIS_URL: redis.url,
    AUTH_SECRET: "one key for both instances",
    OPENAI_BASE_URL: model.url,
    CHAT_MODEL: "stand-in",
  };
  one = await AppServer.start(settings);
  other = await AppServer.start(settings);
});

test.afterAll(async () => {
  await one?.dispose();
  await other?.dispose();
  await redis?.stop();
  await model?.close();
  if (databaseServer) await runOnServer(`drop database if exists ${database} with (force)`);
});

test("an answer whose connection is killed at any of 20 random places is read to the same end from another instance", async () => {
  tokenMs = 10;
  const reader = await Reader.open(one.url);
  const whole = await reader.ask(QUESTION);
  const { text } = readAnswer(whole);
  expect(text).toContain(WORDS);
  const asked = model.requests.length;
  let inTheMiddle = 0;
  for (let killed = 0; killed < KILLS; killed++) {
    const bytes = 1 + Math.floor(Math.random() * (whole.length - 1));
    await reader.ask(QUESTION, { bytes });
    if ((await reader.stored(other.url))[0]?.status === "pending") inTheMiddle += 1;
    const resumed = readAnswer(await reader.resume(other.url));
    const stored = await reader.stored(other.url);
    expect(stored.map(({ role, status }) => `${role} ${status}`)).toEqual([
      "user complete",
      "assistant complete",
    ]);
    expect(resumed, `killed after ${bytes} bytes`).toEqual({ id: stored[1]?.id, text, status: "complete" });
  }
  expect(inTheMiddle).toBeGreaterThan(KILLS / 2);
  expect(model.requests.length - asked).toBe(KILLS);
});

test("an answer is stopped from another instance within a second, and so is the call of its model", async () => {
  tokenMs = 60;
  const reader = await Reader.open(one.url);
  const { brokenOff } = model;
  const read = reader.ask(QUESTION);
  await expect.poll(async () => (await reader.stored(other.url))?.[0]?.status).toBe("pending");
  const words = Promise.withResolvers<void>();
  const following = reader.resume(other.url, words.resolve);
  await words.promise;
  expect(await reader.stop(other.url)).toBe(true);
  const stoppedAtMs = performance.now();
  expect(readAnswer(await read).status).toBe("stopped");
  expect(readAnswer(await following)).toEqual(readAnswer(await read));
  expect(performance.now() - stoppedAtMs).toBeLessThan(1_000);
  await expect.poll(() => model.brokenOff).toBe(brokenOff + 1);
});

test("when the instance dies in the middle, another one says so in time, and the question is answered when asked again", async () => {
  tokenMs = 60;
  const reader = await Reader.open(one.url);
  const read = reader.ask(QUESTION).catch(() => "broken");
  await expect.poll(async () => (await reader.stored(other.url))?.[0]?.status).toBe("pending");
  const words = Promise.withResolvers<void>();
  const following = reader.resume(other.url, words.resolve);
  await words.promise;
  await one.kill();
  const killedAtMs = performance.now();
  await read;
  const told = await following;
  expect(performance.now() - killedAtMs).toBeLessThan(15_000);
  expect(readAnswer(told).status).toBe("failed");
  expect(told).toContain("Your question is kept");
  expect((await reader.stored(other.url)).map(({ status }) => status)).toEqual(["interrupted"]);
  tokenMs = 0;
  expect(readAnswer(await reader.retry(QUESTION, other.url)).text).toContain(WORDS);
  expect(await reader.stored(other.url)).toHaveLength(2);
});
