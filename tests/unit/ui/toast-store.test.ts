import { afterEach, expect, it, vi } from "vitest";
import {
  currentToasts,
  dismissToast,
  serverToasts,
  showToast,
  subscribeToasts,
} from "@/components/ui/toast-store";

afterEach(() => {
  for (const toast of currentToasts()) dismissToast(toast.id);
});

it("offers to undo for eight seconds", () => {
  const id = showToast("C-12 is now limited", { undo: () => undefined });
  expect(currentToasts()).toMatchObject([
    { id, message: "C-12 is now limited", tone: "done", durationMs: 8000 },
  ]);
});

it("keeps the three latest", () => {
  for (const message of ["one", "two", "three", "four"]) showToast(message);
  expect(currentToasts().map((toast) => toast.message)).toEqual(["two", "three", "four"]);
});

it("tells those who listen, and no longer once they left", () => {
  const heard = vi.fn();
  const leave = subscribeToasts(heard);
  dismissToast(showToast("one"));
  expect(heard).toHaveBeenCalledTimes(2);
  leave();
  showToast("two");
  expect(heard).toHaveBeenCalledTimes(2);
});

it("has none on the server, and always the same none", () => {
  showToast("one");
  expect(serverToasts()).toEqual([]);
  expect(serverToasts()).toBe(serverToasts());
});
