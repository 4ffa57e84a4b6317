import { setImmediate } from "node:timers/promises";
import { CALENDAR_FOOT, calendarHead, eventText, timeZoneText } from "@/lib/feed/icalendar";
import { getFeedState, listFeedEvents, listSlotEvents } from "@/lib/feed/queries";
import { type FeedEvent, matchesTag } from "@/lib/feed/rules";
import type { FeedPosition } from "@/lib/feed/schema";
import type { Actor } from "@/lib/kernel/actor";
import { actorOfFeed } from "@/lib/kernel/auth/feed";
import { hashOf } from "@/lib/kernel/auth/secret";
import { databaseFault } from "@/lib/kernel/database-fault";
import { DomainError, type Fault, STATUS_OF } from "@/lib/kernel/fault";
import { log } from "@/lib/kernel/log";
import { ask, type Result } from "@/lib/kernel/operation";

/** What the address narrows the feed to, as it was written: the queries read it. */
type Narrowed = Record<string, string | string[]>;
type Feed = (actor: Actor, narrowed: Narrowed) => Promise<{ tag: string; body: () => Body | Promise<Body> }>;
type Body = string | ReadableStream<Uint8Array>;

const PLAIN = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };

/** A fault as a sentence. Whatever is wrong with an address, from outside it is not there. */
function refuse({ code, message, retryAfterSeconds }: Fault, head: boolean): Response {
  const headers: Record<string, string> = { ...PLAIN };
  if (retryAfterSeconds !== undefined) headers["retry-after"] = String(retryAfterSeconds);
  return new Response(head ? null : `${message}\n`, { status: STATUS_OF[code], headers });
}

function settled<T>(result: Result<T>): T {
  if (!result.ok) throw new DomainError(result.fault);
  return result.value;
}

const NO_FEED: Fault = {
  code: "not_found",
  reason: "not_found",
  message: "There is no such feed.",
  fields: {},
};
const INTERNAL: Fault = {
  code: "internal",
  reason: "internal",
  message: "Something went wrong on our side; the error is in the log.",
  fields: {},
};

function faultOf(error: unknown): Fault {
  if (error instanceof DomainError) return error.fault.code === "not_found" ? NO_FEED : error.fault;
  const known = databaseFault(error);
  // Neither the address nor the error's own words: both can carry the secret.
  if (!known) log.error({ err: error instanceof Error ? error.name : "unknown" }, "a feed failed");
  return known ?? INTERNAL;
}

/** The parameters that say something; one that is there several times is a list, which only some of them may be. */
function narrowedBy(params: URLSearchParams): Narrowed {
  return Object.fromEntries(
    [...new Set(params.keys())].flatMap((name) => {
      const given = params.getAll(name).filter((value) => value !== "");
      return given[0] === undefined ? [] : [[name, given.length === 1 ? given[0] : given]];
    }),
  );
}

/** Answers a request for a feed: what it is of is asked first, so that an unchanged one costs no more than that. */
export async function answerFeed(request: Request, secret: string, feed: Feed): Promise<Response> {
  const head = request.method === "HEAD";
  try {
    const actor = await actorOfFeed(secret);
    if (!actor) return refuse(NO_FEED, head);
    const { tag, body } = await feed(actor, narrowedBy(new URL(request.url).searchParams));
    const headers = { etag: tag, "cache-control": "no-store", "x-robots-tag": "noindex" };
    if (matchesTag(request.headers.get("if-none-match"), tag))
      return new Response(null, { status: 304, headers });
    return new Response(head ? null : await body(), {
      headers: { ...headers, "content-type": "text/calendar; charset=utf-8" },
    });
  } catch (error) {
    return refuse(faultOf(error), head);
  }
}

/**
 * Lets what was just asked go out, which takes the driver a turn of the loop to make and another to write: else the
 * database would be idle while a page is written, and we while it works.
 */
async function goesOut(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** Room for a page of events; it grows where their texts are long. */
const ROOM = 512 * 1024;
/** Octets of a UTF-16 unit in UTF-8, at most. */
const WIDEST = 3;

/** The events' texts in UTF-8, each written down by itself: to join thousands of them first takes ten times as long. */
function written(events: readonly FeedEvent[]): Uint8Array {
  let octets = Buffer.allocUnsafeSlow(ROOM);
  let end = 0;
  for (const event of events) {
    const text = eventText(event);
    const most = end + text.length * WIDEST;
    if (most > octets.length) octets = Buffer.concat([octets.subarray(0, end)], 2 * most);
    end += octets.write(text, end);
  }
  return octets.subarray(0, end);
}

/**
 * The events page after page. The next one is asked for while one is written, and no further: a slow reader holds no
 * connection, and no more than two pages.
 */
async function* pages(actor: Actor, narrowed: Narrowed): AsyncGenerator<Uint8Array> {
  const page = (after: FeedPosition | null) => ask(listFeedEvents, { ...narrowed, after }, { actor });
  for (let coming: ReturnType<typeof page> | null = page(null); coming !== null; ) {
    const ready: { events: FeedEvent[]; next: FeedPosition | null } = settled(await coming);
    coming = ready.next === null ? null : page(ready.next);
    if (coming !== null) await goesOut();
    yield written(ready.events);
  }
}

/** Streams the pages after a beginning. The first is awaited, so that a failure there is still an answer. */
async function streamed(beginning: string, parts: AsyncGenerator<Uint8Array>): Promise<Body> {
  let ready: IteratorResult<Uint8Array> | null = await parts.next();
  return new ReadableStream({
    start(controller) {
      controller.enqueue(Buffer.from(beginning));
    },
    async pull(controller) {
      let next = ready ?? (await parts.next());
      ready = null;
      // A stream that was pulled and given nothing is not pulled again.
      while (!next.done && next.value.length === 0) next = await parts.next();
      controller.enqueue(next.done ? Buffer.from(CALENDAR_FOOT) : next.value);
      if (next.done) controller.close();
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** The feed of meetings: streamed, with the entity tag of what it is of. */
export const calendarFeed: Feed = async (actor, narrowed) => {
  const { tag, name, zones } = settled(await ask(getFeedState, narrowed, { actor }));
  const zoneTexts = zones.map(({ zone, from, to }) => timeZoneText(zone, from, to)).join("");
  return { tag, body: () => streamed(calendarHead(name) + zoneTexts, pages(actor, narrowed)) };
};

/** The feed of slots that fall due: short, so its entity tag is that of its text. */
export const slotsFeed: Feed = async (actor, narrowed) => {
  const { name, events } = settled(await ask(listSlotEvents, narrowed, { actor }));
  const text = calendarHead(name) + events.map(eventText).join("") + CALENDAR_FOOT;
  return { tag: `"${hashOf(text).toString("base64url")}"`, body: () => text };
};
