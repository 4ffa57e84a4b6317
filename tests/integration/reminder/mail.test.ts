import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { disconnect, prisma } from "@/lib/kernel/database";
import { enqueue } from "@/lib/kernel/jobs";
import { startJobs } from "@/lib/kernel/workers";
import { mailReminders } from "@/lib/reminder/commands/mail";
import { remind } from "@/lib/reminder/commands/remind";
import { settle, take } from "@/lib/reminder/commands/take";
import { mailJob } from "@/lib/reminder/jobs";
import type { DigestChoice } from "@/lib/reminder/rules";
import { makeActor, makeDossier } from "@/tests/factories/dossier";
import { makeDatedMeeting } from "@/tests/factories/reminder";
import { type SmtpServer, startSmtpServer } from "@/tests/support/smtp-server";

let smtp: SmtpServer;

beforeAll(async () => {
  smtp = await startSmtpServer();
});
beforeEach(() => {
  smtp.received.length = 0;
  smtp.mood = "well";
  smtp.begun = 0;
  vi.stubEnv("SMTP_URL", smtp.url);
  vi.stubEnv("MAIL_FROM", "Entente <register@entente.example>");
  vi.stubEnv("NEXTAUTH_URL", "https://entente.example");
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await smtp.stop();
  await disconnect();
});

/** Reminders wait by the real clock: what is mailed was made within three days. */
const now = new Date();
const morning = new Date(`${now.toISOString().slice(0, 10)}T06:00:00Z`);
const night = new Date(`${now.toISOString().slice(0, 10)}T04:00:00Z`);
const tomorrow = new Date(morning.getTime() + 86_400_000);
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A member of a new dossier, with one reminder that is due. */
async function reminded(digest?: DigestChoice) {
  const dossier = await makeDossier();
  const person = await makeActor(dossier.id, "reader");
  if (digest)
    await prisma().reminderPreference.create({
      data: { userId: person.id, dossierId: dossier.id, kinds: ["before_7", "before_30"], digest },
    });
  await makeDatedMeeting(dossier.id, inDays(5), { title: "Seventh meeting, نشست هفتم" });
  await remind(night, mailJob);
  return { dossier, person };
}
const digestOf = async (userId: string) =>
  (await prisma().digest.findMany({ where: { userId } })).map(({ state }) => state);
const unmailed = (userId: string) => prisma().notification.count({ where: { userId, mailedAt: null } });
const toPerson = (email: string) => smtp.received.filter(({ to }) => to.includes(email));

describe("a digest", () => {
  test("goes out once a day, in plain text, with links into the register", async () => {
    const { dossier, person } = await reminded();
    await mailReminders(person.id, night);
    expect(toPerson(person.email)).toEqual([]);
    await mailReminders(person.id, morning);
    await mailReminders(person.id, morning);
    const [mail, ...more] = toPerson(person.email);
    expect(more).toEqual([]);
    expect(mail?.from).toBe("register@entente.example");
    expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(mail?.headers.get("content-type")).toMatch(/^text\/plain/);
    expect(mail?.headers.get("subject")).toMatch(/^Entente: 1 reminder, /);
    expect(mail?.headers.get("message-id")).toMatch(/^<reminders\.[0-9a-f-]{36}@entente\.example>$/);
    expect(mail?.text).toContain("7 days before: M-1 Seventh meeting, نشست هفتم");
    expect(mail?.text).toContain(`https://entente.example/dossiers/${dossier.slug}/meetings/M-1`);
    expect(await digestOf(person.id)).toEqual(["sent"]);
  });

  test("of the next day has what came after that of this one", async () => {
    const { dossier, person } = await reminded();
    await mailReminders(person.id, morning);
    await makeDatedMeeting(dossier.id, inDays(3), { title: "Another" });
    await remind(night, mailJob);
    await mailReminders(person.id, morning);
    expect(toPerson(person.email)).toHaveLength(1);
    await mailReminders(person.id, tomorrow);
    const [, second] = toPerson(person.email);
    expect(second?.text).toContain("Another");
    expect(second?.text).not.toContain("Seventh");
  });

  test("is not made of what was read, is too old, or is of a dossier that one has left", async () => {
    const [read, left, old] = [await reminded(), await reminded(), await reminded()];
    await prisma().notification.updateMany({ where: { userId: read.person.id }, data: { readAt: now } });
    await prisma().membership.deleteMany({ where: { userId: left.person.id } });
    for (const { person } of [read, left]) await mailReminders(person.id, morning);
    await mailReminders(old.person.id, new Date(morning.getTime() + 5 * 86_400_000));
    expect(smtp.received).toEqual([]);
    expect(await prisma().digest.count({ where: { userId: { in: [read.person.id, left.person.id] } } })).toBe(
      0,
    );
  });
});

test("who wants to be told at once is, at any hour and as often as there is something", async () => {
  const { dossier, person } = await reminded("immediately");
  await mailReminders(person.id, night);
  await makeDatedMeeting(dossier.id, inDays(3), { title: "Another" });
  await remind(night, mailJob);
  await mailReminders(person.id, night);
  expect(toPerson(person.email).map(({ text }) => /Another/.test(text))).toEqual([false, true]);
  expect(await digestOf(person.id)).toEqual([]);
});

test("who wants no e-mail gets none, and keeps the inbox", async () => {
  const { person } = await reminded("off");
  await mailReminders(person.id, morning);
  expect(toPerson(person.email)).toEqual([]);
  expect(await unmailed(person.id)).toBe(1);
});

describe("what the mail server says", () => {
  test.each(["busy", "try_later"] as const)("%s: it is given back and tried again", async (mood) => {
    const { person } = await reminded();
    smtp.mood = mood;
    await expect(mailReminders(person.id, morning)).rejects.toThrow("could not be reached");
    expect(await digestOf(person.id)).toEqual(["released"]);
    expect(await unmailed(person.id)).toBe(1);
    smtp.mood = "well";
    await mailReminders(person.id, morning);
    expect(toPerson(person.email)).toHaveLength(1);
    expect(await digestOf(person.id)).toEqual(["sent"]);
  });

  test("nothing at all: the same", async () => {
    const { person } = await reminded();
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:9");
    await expect(mailReminders(person.id, morning)).rejects.toThrow("could not be reached");
    expect(await digestOf(person.id)).toEqual(["released"]);
  });

  test("no such recipient: it is not tried again that day", async () => {
    const { person } = await reminded();
    smtp.mood = "no_such_recipient";
    await mailReminders(person.id, morning);
    smtp.mood = "well";
    await mailReminders(person.id, morning);
    expect(toPerson(person.email)).toEqual([]);
    expect(await digestOf(person.id)).toEqual(["refused"]);
  });

  test("nothing any more, once it had the message: perhaps it was taken, so it is not sent twice", async () => {
    const { person } = await reminded();
    smtp.mood = "breaks_off";
    await mailReminders(person.id, morning);
    smtp.mood = "well";
    await mailReminders(person.id, morning);
    expect(smtp.begun).toBe(1);
    expect(await digestOf(person.id)).toEqual(["unknown"]);
  });
});

test("a worker that was killed after it took a digest leaves it unsent, not sent twice", async () => {
  const { person } = await reminded();
  expect((await take(person.id, morning))?.rows).toHaveLength(1);
  await mailReminders(person.id, morning);
  expect(toPerson(person.email)).toEqual([]);
  expect(await digestOf(person.id)).toEqual(["taken"]);
});

test("fifty tries at once send one e-mail", async () => {
  const { person } = await reminded();
  await Promise.all(Array.from({ length: 50 }, () => mailReminders(person.id, morning)));
  expect(toPerson(person.email)).toHaveLength(1);
});

test("what was given back can be taken by one alone", async () => {
  const { person } = await reminded();
  const taken = await take(person.id, morning);
  if (!taken) throw new Error("nothing to take");
  await settle(person.id, morning, taken, "not_sent");
  const tries = await Promise.all(Array.from({ length: 8 }, () => take(person.id, morning)));
  expect(tries.filter((one) => one !== null)).toHaveLength(1);
});

test("two workers on one queue send each person one e-mail, and try again when the server was away", async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => reminded()));
  smtp.mood = "try_later";
  const job = { ...mailJob, run: ({ userId }: { userId: string }) => mailReminders(userId, morning) };
  const workers = [startJobs([job], 500), startJobs([job], 500)];
  try {
    // Without their keys: the same work is in the queue four times.
    for (let time = 0; time < 4; time += 1)
      await prisma().$transaction((tx) =>
        enqueue(
          tx,
          job,
          people.map(({ person }) => ({ key: `${person.id}/${time}`, payload: { userId: person.id } })),
        ),
      );
    await vi.waitFor(
      async () => expect(await prisma().digest.count({ where: { state: "released" } })).toBeGreaterThan(0),
      10_000,
    );
    smtp.mood = "well";
    const addresses = people.map(({ person }) => person.email);
    await vi.waitFor(
      () => expect(new Set(smtp.received.flatMap(({ to }) => to)).size).toBe(addresses.length),
      { timeout: 15_000, interval: 100 },
    );
    await pause(500);
    expect(smtp.received.flatMap(({ to }) => to).toSorted()).toEqual(addresses.toSorted());
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 40_000);

test("without a mail server nothing is put into the queue, and the inbox has the reminder", async () => {
  vi.unstubAllEnvs();
  const { person } = await reminded("immediately");
  const rows = await prisma().$queryRaw<unknown[]>`
    SELECT FROM graphile_worker.jobs WHERE key = ${`reminder.mail:${person.id}`}`;
  expect(rows).toEqual([]);
  expect(await unmailed(person.id)).toBe(1);
});
