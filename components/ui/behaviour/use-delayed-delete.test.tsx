// @vitest-environment jsdom
import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useDelayedDelete } from "./use-delayed-delete";

const one = { id: "cnv_one00000", title: "One", updatedAt: "2026-11-22T10:00:00.000Z" };
const two = { id: "cnv_two00000", title: "Two", updatedAt: "2026-11-22T11:00:00.000Z" };
const deletion = {
  toAddress: (id: string) => `/api/conversations/${id}`,
  deleted: "Conversation deleted.",
  failed: "The conversation could not be deleted.",
};
const fetchFake = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  fetchFake.mockReset().mockResolvedValue(new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", fetchFake);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("deleting with a way back", () => {
  it("asks the server only after 5 seconds", async () => {
    const { result } = renderHook(() => useDelayedDelete(deletion));
    act(() => result.current.remove(one));
    expect(result.current.leaving).toEqual(one);
    await act(() => vi.advanceTimersByTimeAsync(4_999));
    expect(fetchFake).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(fetchFake).toHaveBeenCalledExactlyOnceWith(`/api/conversations/${one.id}`, {
      method: "DELETE",
      keepalive: true,
    });
    expect(result.current.gone.has(one.id)).toBe(true);
  });

  it("never asks the server when it is undone in time", async () => {
    const { result } = renderHook(() => useDelayedDelete(deletion));
    act(() => result.current.remove(one));
    act(() => result.current.undo());
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(fetchFake).not.toHaveBeenCalled();
    expect(result.current.leaving).toBeNull();
  });

  it("deletes the first at once when a second follows", () => {
    const { result } = renderHook(() => useDelayedDelete(deletion));
    act(() => result.current.remove(one));
    act(() => result.current.remove(two));
    expect(fetchFake.mock.calls.map(([address]) => address)).toEqual([`/api/conversations/${one.id}`]);
    expect(result.current.leaving).toEqual(two);
  });

  it("deletes at once when the page goes away", () => {
    const { result } = renderHook(() => useDelayedDelete(deletion));
    act(() => result.current.remove(one));
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(fetchFake).toHaveBeenCalledOnce();
  });

  it("brings a conversation back and says so when the server could not delete it", async () => {
    fetchFake.mockResolvedValueOnce(new Response(null, { status: 500 }));
    const { result } = renderHook(() => useDelayedDelete(deletion));
    act(() => result.current.remove(one));
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(result.current.gone.has(one.id)).toBe(false);
    expect(result.current.message).toContain("could not be deleted");
  });
});
