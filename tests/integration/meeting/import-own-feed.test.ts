import { afterAll, describe, expect, test } from "vitest";
import { CALENDAR_FOOT, calendarHead, eventText } from "@/lib/feed/icalendar";
import { listFeedEvents } from "@/lib/feed/queries";
import { disconnect } from "@/lib/kernel/database";
import { ask, execute } from "@/lib/kernel/operation";
import { editMeeting, recordMeeting } from "@/lib/meeting/commands";
import { countWritten } from "@/tests/factories/meeting";
import { arrangeImport } from "@/tests/factories/meeting-import";

afterAll(disconnect);

describe("the register's own feed", () => {
  async function fed() {
    const all = await arrangeImport();
    const { dossier, actor } = all;
    const call = { actor };
    for (const on of ["2030-06-04", "December 2030", "before 2016"])
      await execute(
        recordMeeting,
        { dossier: dossier.slug, group: "G-1", on, status: "scheduled", place: "Ankara" },
        call,
      );
    const feed = {
      kind: "feed" as const,
      id: actor.id,
      name: "feed",
      groupId: null,
      roles: { [dossier.id]: "reader" as const },
    };
    const read = async () => {
      const page = await ask(listFeedEvents, { after: null }, { actor: feed });
      if (!page.ok) throw new Error(page.fault.message);
      return calendarHead("Meetings") + page.value.events.map(eventText).join("") + CALENDAR_FOOT;
    };
    return { ...all, read };
  }

  test("comes back as the meetings that are there", async () => {
    const { dossier, results, read } = await fed();
    const before = await countWritten(dossier.id);
    expect(await results(await read())).toEqual(["unchanged", "unchanged"]);
    expect(await countWritten(dossier.id)).toBe(before);
  });

  test("changed in a calendar it changes them, once; an earlier one does not undo what was edited since", async () => {
    const { results, read, meeting, actor } = await fed();
    const file = await read();
    const edited = file.replaceAll("SEQUENCE:0", "SEQUENCE:1").replace("LOCATION:Ankara", "LOCATION:Van");
    expect(await results(edited)).toEqual(["updated", "unchanged"]);
    expect(await meeting()).toMatchObject({
      place: "Van",
      sequence: 1,
      onEdtf: "2030-06-04",
      externalUid: null,
      imported: null,
    });
    expect(await results(edited)).toEqual(["unchanged", "unchanged"]);
    const { id, version } = await meeting();
    await execute(editMeeting, { id, version, title: "Eighth" }, { actor });
    expect(await results(edited)).toEqual(["skipped", "unchanged"]);
    expect(await results(file)).toEqual(["skipped", "unchanged"]);
    expect(await meeting()).toMatchObject({ place: "Van", title: "Eighth" });
  });

  test("of another dossier its meetings are made here, and stay what they are there", async () => {
    const { dossier, read } = await fed();
    const other = await arrangeImport();
    const before = await countWritten(dossier.id);
    expect(await other.results(await read())).toEqual(["created", "created"]);
    expect(await other.results(await read())).toEqual(["unchanged", "unchanged"]);
    expect(await countWritten(dossier.id)).toBe(before);
  });
});
