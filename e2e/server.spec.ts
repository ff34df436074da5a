import { createId } from "../lib/contract/ids";
import { expect, test } from "./fixtures";

test("a clean installation without a key or the internet is healthy, ready and shows its page", async ({
  page,
  request,
}) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  expect((await request.get("/api/ready")).status()).toBe(200);
  await page.goto("/");
  await expect(page).toHaveTitle(/Tickertalk/);
});

test("the log offers the owner's link until it is used, also after a crash", async ({ server, page }) => {
  const link = server.findOwnerLink();
  expect(link).toContain(server.url);
  await server.restart();
  expect(server.findOwnerLink()).toBe(link);
  expect((await page.goto("/"))?.status()).toBe(200);
});

test("a request that would leave the machine goes nowhere and is noticed", async ({ page, faults }) => {
  await page.goto("/");
  const outcome = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
  // The page's own policy may stop the request before it is one; what got further is on the list.
  expect(faults.filter((fault) => !fault.includes("https://example.com/"))).toEqual([]);
  faults.length = 0;
});

test("the built site refuses a file that is too large in plain words, keeps none of it, and serves on", async ({
  request,
}) => {
  await request.get("/");
  const address = `/api/documents?conversationId=${createId("conversation")}`;
  const file = { name: "long.txt", mimeType: "text/plain", buffer: Buffer.alloc(12_000_000, "many words ") };
  const told = await (await request.post(address, { multipart: { file } })).text();
  expect(told).toMatch(/larger than 10 MB|at most 10 MB/i);
  expect(await (await request.get(address)).json()).toMatchObject({ documents: [] });
  const small = { name: "short.txt", mimeType: "text/plain", buffer: Buffer.from("A short note.") };
  expect((await request.post(address, { multipart: { file: small } })).status()).toBe(201);
});
