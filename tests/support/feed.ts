import ICAL from "ical.js";
import { answerFeed, calendarFeed } from "@/app/feeds/answer";
import { createFeed } from "@/lib/feed/commands";
import type { Actor } from "@/lib/kernel/actor";
import { execute } from "@/lib/kernel/operation";
import { makeGroup } from "@/tests/factories/calendar";
import { makeActor, makeDossier } from "@/tests/factories/dossier";

/** A feed of a person, with what asks for it as a calendar program does. */
export async function feedOf(actor: Actor, scope: { dossier?: string; group?: string }) {
  const made = await execute(createFeed, { ...scope, name: "Phone" }, { actor });
  if (!made.ok) throw new Error(made.fault.message);
  const secret = made.value.calendar.split("/").at(-2) ?? "";
  const get = (search = "", init: RequestInit = {}, feed = calendarFeed) =>
    answerFeed(
      new Request(`http://localhost:3000/feeds/${secret}/calendar.ics${search}`, init),
      secret,
      feed,
    );
  return { secret, id: made.value.id, get };
}

/** A dossier with a group that has a rule, its analyst, and their feed of it. */
export async function arrangeFeed() {
  const dossier = await makeDossier();
  const actor = await makeActor(dossier.id, "analyst");
  const group = await makeGroup(dossier.id);
  return { dossier, actor, group, ...(await feedOf(actor, { dossier: dossier.slug })) };
}

/** The events of an answer, as ical.js reads them. */
export async function eventsOf(response: Response) {
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((one) => ({
    uid: String(one.getFirstPropertyValue("uid")),
    sequence: one.getFirstPropertyValue("sequence"),
    summary: String(one.getFirstPropertyValue("summary")),
    description: String(one.getFirstPropertyValue("description")),
    status: one.getFirstPropertyValue("status"),
    start: String(one.getFirstPropertyValue("dtstart")),
    instant: (one.getFirstPropertyValue("dtstart") as ICAL.Time).toJSDate().toISOString(),
    end: one.getFirstPropertyValue("dtend") && String(one.getFirstPropertyValue("dtend")),
  }));
}
