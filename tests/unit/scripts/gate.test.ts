import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gate } from "@/scripts/start/gate.mjs";
import { isDrawn } from "@/scripts/start/unavailable.mjs";

const limits = { most: 2, patienceMs: 5_000, heldMs: 2_000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Enters, and notes its name once it is in, or that it was sent away. */
function visit(door: ReturnType<typeof gate>, name: string, seen: string[], gone?: AbortSignal) {
  return door.enter(gone).then((leave) => {
    seen.push(leave ? name : `${name} sent away`);
    return leave;
  });
}

test("so many are in at once, and the others follow in turn", async () => {
  const door = gate(limits);
  const seen: string[] = [];
  const [a, , c, d] = ["a", "b", "c", "d"].map((name) => visit(door, name, seen));
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(["a", "b"]);
  (await a)?.();
  await c;
  expect(seen).toEqual(["a", "b", "c"]);
  (await c)?.();
  await d;
  expect(seen).toEqual(["a", "b", "c", "d"]);
});

test("a place is freed once, however often it is said", async () => {
  const door = gate(limits);
  const seen: string[] = [];
  const [a] = ["a", "b", "c", "d"].map((name) => visit(door, name, seen));
  const leave = await a;
  leave?.();
  leave?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(["a", "b", "c"]);
});

test("one that is read slowly makes room after a while", async () => {
  const door = gate({ ...limits, most: 1 });
  const seen: string[] = [];
  void visit(door, "slow", seen);
  void visit(door, "next", seen);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(seen).toEqual(["slow"]);
  await vi.advanceTimersByTimeAsync(1);
  expect(seen).toEqual(["slow", "next"]);
});

test("whoever waits too long is sent away, and the place goes to the next", async () => {
  const door = gate({ most: 1, patienceMs: 1_000, heldMs: 10_000 });
  const seen: string[] = [];
  const first = visit(door, "first", seen);
  void visit(door, "second", seen);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen).toEqual(["first", "second sent away"]);
  void visit(door, "third", seen);
  (await first)?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(["first", "second sent away", "third"]);
});

test("who has gone meanwhile takes no place", async () => {
  const door = gate({ ...limits, most: 1 });
  const seen: string[] = [];
  const left = new AbortController();
  const first = visit(door, "first", seen);
  void visit(door, "gone", seen, left.signal);
  void visit(door, "next", seen);
  left.abort();
  (await first)?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual(["first", "gone sent away", "next"]);
});

test.each([
  ["GET", "/dossiers/irn-tur", true],
  ["HEAD", "/feeds/secret/calendar.ics", true],
  ["POST", "/dossiers/irn-tur", false],
  ["GET", "/_next/static/chunks/a.js", false],
  ["GET", "/api/v1/dossiers", false],
  ["GET", "/livez", false],
  ["GET", "/readyz?full", false],
  ["GET", "/livezine", true],
])("%s %s waits for its turn: %s", (method, url, expected) => {
  expect(isDrawn({ method, url })).toBe(expected);
});
