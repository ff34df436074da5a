import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createOperatorToken } from "@/lib/auth";
import { createId } from "@/lib/contract/ids";
import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { addFiling, saveCollection } from "@/lib/knowledge/ingest";
import { privateAddresses } from "@/lib/testing/documents/private-addresses";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { describeOnStores } from "@/lib/testing/integration";
import { POST as addShared } from "../admin/documents/route";
import { POST as addOwn } from "./route";

/** The internet of this test: what names resolve to, one answer a question, and the one address that counts as public. */
const internet = vi.hoisted(() => ({ answers: [] as string[], open: null as string | null }));
vi.mock("node:dns", async (original) => {
  const real = await original<typeof import("node:dns")>();
  type Callback = (error: null, found: { address: string; family: number }[]) => void;
  const lookup = (_host: string, _options: object, callback: Callback) => {
    const address =
      (internet.answers.length > 1 ? internet.answers.shift() : internet.answers[0]) ?? "127.0.0.1";
    callback(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  };
  return { ...real, default: { ...real, lookup }, lookup };
});
vi.mock("@/lib/knowledge/fetch/public-addresses", async (original) => {
  const real = await original<{ isPublicAddress(address: string): boolean }>();
  return { isPublicAddress: (address: string) => address === internet.open || real.isPublicAddress(address) };
});

const servers: Server[] = [];
beforeEach(() => Object.assign(internet, { answers: [], open: null }));
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A site on the public internet of this test; gives its port and which paths were asked of it. */
async function serve(listener: RequestListener): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    if (request.url === "/robots.txt") return void response.writeHead(404).end();
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1" }, resolve));
  internet.open = "127.0.0.1";
  return { port: (server.address() as AddressInfo).port, asked };
}

/** Every door that fetches what somebody names. */
const doors: Record<string, (url: string) => Promise<AddedDocument | undefined>> = {
  "the visitors' door": (url) =>
    post(addOwn, `/api/documents?conversationId=${createId("conversation")}`, url),
  "the owner's door": (url) => post(addShared, "/api/admin/documents", url),
  "the door for filings": async (url) => {
    const { id: collectionId } = await saveCollection({ name: "Filings", purpose: "" });
    const filing = { company: "Tea", form: "10-K", filedOn: "2022-02-10", periodEndsOn: null, url };
    const scope = { kind: "collection", collectionId } as const;
    return addFiling({ filing, scope, contact: "owner@example.com", now: new Date("2026-11-20") });
  },
};

async function post(door: (request: Request) => Promise<Response>, path: string, url: string) {
  const token = createOperatorToken({ now: new Date() });
  const headers = {
    "content-type": "application/json",
    "sec-fetch-site": "same-origin",
    authorization: `Bearer ${token}`,
  };
  const body = JSON.stringify({ url });
  const answer = await door(new Request(`http://localhost:3000${path}`, { method: "POST", headers, body }));
  return ((await answer.json()) as { added?: AddedDocument[] }).added?.[0];
}

const inside = { outcome: "refused", error: { code: "private_address" } };

describeOnStores("addresses inside", () => {
  useTestFiles();

  it.each(Object.entries(doors))("in any spelling are refused at %s, in one sentence", async (_, hand) => {
    for (const address of privateAddresses) {
      const added = await hand(address);
      expect(added, address).toMatchObject(inside);
      expect(JSON.stringify(added)).toMatch(/does not lead to the public internet/);
    }
  });

  it.each(Object.entries(doors))("behind a name are refused at %s", async (_, hand) => {
    for (const address of ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:10.0.0.1", "fd00::1"]) {
      internet.answers = [address];
      expect(await hand("http://inside.example/"), address).toMatchObject(inside);
    }
  });

  it.each(Object.entries(doors))(
    "behind a name that changes its answer are refused at %s",
    async (_, hand) => {
      const { port, asked } = await serve((_request, response) => void response.end("inside"));
      internet.answers = ["127.0.0.1", "127.0.0.2"];
      expect(await hand(`http://rebind.example:${port}/`)).toMatchObject(inside);
      expect(asked).toEqual(["/robots.txt"]);
    },
  );

  it.each(Object.entries(doors))("behind a redirect are refused at %s", async (_, hand) => {
    for (const location of ["http://10.0.0.1/", "http://[::1]/", "http://0xa9fea9fe/", "//192.168.0.1/"]) {
      const { port } = await serve((request, response) => {
        response.writeHead(302, { location: request.url === "/" ? "/again" : location }).end();
      });
      internet.answers = ["127.0.0.1"];
      expect(await hand(`http://public.example:${port}/`), location).toMatchObject(inside);
    }
  });
});
