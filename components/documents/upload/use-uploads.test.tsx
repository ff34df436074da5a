// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { buildDocument } from "@/lib/testing/results/documents";
import { useUploads } from "./use-uploads";

/** A request as the browser makes it, told by the test when it ends. */
class Request {
  static all: Request[] = [];
  upload: { onprogress?: (event: { loaded: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  responseText = "";
  address = "";
  open(_method: string, address: string) {
    this.address = address;
  }
  send() {
    Request.all.push(this);
  }
  abort() {
    this.onabort?.();
  }
  end(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

const files = (count: number) =>
  Array.from({ length: count }, (_, at) => new File(["text"], `file-${at}.txt`, { type: "text/plain" }));
const taken = { added: [{ outcome: "created", fileName: "a", document: buildDocument() }] };
const refused = {
  added: [{ outcome: "refused", fileName: "a", error: { code: "broken", message: "Broken." } }],
};

beforeEach(() => {
  Request.all = [];
  vi.stubGlobal("XMLHttpRequest", Request);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function setUp(count: number) {
  const onTaken = vi.fn();
  const { result } = renderHook(() => useUploads({ address: "/here", onTaken }));
  act(() => result.current.add(files(count)));
  return { result, onTaken };
}

describe("files on their way", () => {
  it("are sent three at a time, each as soon as there is room, and leave the list when they are taken", async () => {
    const { result, onTaken } = setUp(5);
    expect(Request.all.map(({ address }) => address)).toEqual(["/here", "/here", "/here"]);
    act(() => Request.all[0]?.upload.onprogress?.({ loaded: 2 }));
    expect(result.current.uploads.map(({ state, sent }) => [state, sent])).toEqual([
      ["sending", 2],
      ["sending", 0],
      ["sending", 0],
      ["waiting", 0],
      ["waiting", 0],
    ]);
    await act(async () => Request.all[0]?.end(201, taken));
    await waitFor(() => expect(Request.all).toHaveLength(4));
    expect(result.current.uploads).toHaveLength(4);
    expect(onTaken).toHaveBeenCalledOnce();
  });

  it("stay with the reason when they are refused, until they are dismissed or sent again", async () => {
    const { result } = setUp(1);
    await act(async () => Request.all[0]?.end(422, refused));
    expect(result.current.uploads[0]).toMatchObject({ state: "refused", reason: "Broken.", retry: false });
    act(() => result.current.retry(result.current.uploads[0]?.key ?? ""));
    expect(Request.all).toHaveLength(2);
    await act(async () => Request.all[1]?.onerror?.());
    expect(result.current.uploads[0]).toMatchObject({ state: "refused", retry: true });
    act(() => result.current.dismiss(result.current.uploads[0]?.key ?? ""));
    expect(result.current.uploads).toEqual([]);
  });

  it("say so when the same content is there already", async () => {
    const { result } = setUp(1);
    const added = [{ outcome: "unchanged", fileName: "a", document: buildDocument({ title: "Old one" }) }];
    await act(async () => Request.all[0]?.end(201, { added }));
    expect(result.current.uploads[0]).toMatchObject({
      state: "known",
      reason: expect.stringContaining("Old one"),
    });
  });

  it("are stopped by dismissing them", () => {
    const { result } = setUp(1);
    const abort = vi.spyOn(Request.all[0] as Request, "abort");
    act(() => result.current.dismiss(result.current.uploads[0]?.key ?? ""));
    expect(abort).toHaveBeenCalledOnce();
    expect(result.current.uploads).toEqual([]);
  });
});
