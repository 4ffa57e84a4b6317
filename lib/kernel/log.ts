import { pino } from "pino";

/** One JSON line an event. Never bodies, tokens or titles: names of operations, codes and request IDs. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: null });
