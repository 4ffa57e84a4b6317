import { AddAttendance, RemoveAttendance } from "@/components/meeting/attendance-form";
import { roleWord } from "@/components/meeting/labels";
import { Section } from "@/components/ui/section";
import type { AttendanceShape } from "@/lib/attendance/schema";
import type { MeetingChoices, MeetingRecord } from "@/lib/meeting/schema";

function name({ official, institution }: AttendanceShape): string {
  return official?.name ?? institution?.name ?? "";
}

/** Who attended for each side, face to face: A at the start, B at the end. */
export function Attendance({
  meeting,
  sides,
  choices,
}: {
  meeting: Pick<MeetingRecord, "id" | "attendances" | "status">;
  sides: { A: string; B: string };
  /** Whom to choose from; absent for those who may not record. */
  choices: MeetingChoices | null;
}) {
  const side = (which: "A" | "B") => {
    const present = meeting.attendances.filter((one) => one.side === which);
    const of = <T extends { side: "A" | "B" }>(all: T[]) => all.filter((one) => one.side === which);
    return (
      <section key={which} aria-label={`Attendance of ${sides[which]}`} className="min-w-0 text-13">
        <div className="flex min-h-row-sm items-center justify-between gap-2">
          <h3 className="text-13 font-semibold">
            {which} · <bdi>{sides[which]}</bdi>
          </h3>
          {choices && (
            <AddAttendance
              meeting={meeting.id}
              side={which}
              party={sides[which]}
              institutions={of(choices.institutions)}
              officials={of(choices.officials)}
            />
          )}
        </div>
        {present.length === 0 ? (
          <p className="text-muted">Nobody is named.</p>
        ) : (
          <ul className="divide-y divide-line">
            {present.map((one) => (
              <li key={one.id} className="flex min-h-row items-start justify-between gap-2 py-1.5">
                <span className="min-w-0">
                  <bdi className="font-medium">{name(one)}</bdi>
                  {one.official && one.institution && (
                    <>
                      {", "}
                      <bdi>{one.institution.name}</bdi>
                    </>
                  )}
                  <span className="text-muted"> · {roleWord[one.role]}</span>
                  {one.note && (
                    <span className="block text-12 text-muted" dir="auto">
                      {one.note}
                    </span>
                  )}
                </span>
                {choices && <RemoveAttendance id={one.id} who={name(one)} />}
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  };
  return (
    <Section title="Attendance">
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">{[side("A"), side("B")]}</div>
    </Section>
  );
}
