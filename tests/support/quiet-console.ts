/** Noise on the console fails the test that made it. A test that expects some puts its own spy in place. */
import { format } from "node:util";
import { afterEach, beforeEach, expect, vi } from "vitest";

let noise: string[] = [];

beforeEach(() => {
  noise = [];
  for (const level of ["warn", "error"] as const)
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      noise.push(`console.${level}: ${format(...args)}`);
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(noise, "noise on the console").toEqual([]);
});
