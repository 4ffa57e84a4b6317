import { STALE_DAYS } from "@/lib/commitment/rules";
import { dossierRows } from "@/lib/desk/queries/dossiers";
import { pressingRows } from "@/lib/desk/queries/pressing";
import { trackRows } from "@/lib/desk/queries/tracks";
import { DUE_DAYS, type Waiting } from "@/lib/desk/rules";
import { deskInput, deskShape } from "@/lib/desk/schema";
import { canCreateDossier } from "@/lib/dossier/policy";
import { readableDossiers, roleIn } from "@/lib/kernel/actor";
import { query } from "@/lib/kernel/operation";
import { countOf } from "@/lib/kernel/page";
import { addDays } from "@/lib/time/day";

const sum = (all: readonly Waiting[]): Waiting => ({
  due: all.reduce((total, { due }) => total + due, 0),
  behind: all.reduce((total, { behind }) => total + behind, 0),
  overdue: all.reduce((total, { overdue }) => total + overdue, 0),
});

/**
 * The desk: every dossier of the person with what waits in it. Three statements, rarely four, however many dossiers
 * there are.
 */
export const getDesk = query({
  name: "desk.get",
  summary: "Your dossiers, and what waits in them",
  input: deskInput,
  output: deskShape,
  async run({ actor, today }) {
    const mine = readableDossiers(actor);
    const dueBefore = addDays(today, DUE_DAYS + 1);
    const rows = dossierRows(mine, "id" in actor ? actor.id : null);
    const [dossiers, { commitments, meetings }, tracks] = await Promise.all([
      rows,
      pressingRows(mine, { today, dueBefore, staleBefore: addDays(today, -STALE_DAYS) }),
      rows.then((all) =>
        trackRows(
          all.flatMap(({ groups }) => groups),
          today,
        ),
      ),
    ]);
    return {
      today,
      dueBefore,
      mayCreateDossier: canCreateDossier(actor),
      dossiers: dossiers.map(({ id, groups, ...dossier }) => {
        const own = groups.flatMap((group) => tracks.get(group.id) ?? []);
        return {
          ...dossier,
          due: countOf(commitments.counts[id]?.due ?? 0),
          stale: countOf(commitments.counts[id]?.stale ?? 0),
          coming: countOf(meetings.counts[id]?.coming ?? 0),
          unconfirmed: countOf(meetings.counts[id]?.unconfirmed ?? 0),
          role: roleIn(actor, id) ?? "reader",
          tracks: own,
          waiting: sum(own.map(({ waiting }) => waiting)),
        };
      }),
      due: commitments.due,
      stale: commitments.stale,
      coming: meetings.coming,
      unconfirmed: meetings.unconfirmed,
    };
  },
});
