"use client";

import { useActionState } from "react";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table, TableBody, Td, Th, Tr } from "@/components/ui/table";
import { preferAction } from "@/lib/reminder/actions";
import { REMINDER_KINDS } from "@/lib/reminder/rules";
import { KIND_HELP, KIND_WORDS } from "@/lib/reminder/rules/words";
import type { PreferenceShape, Preferences } from "@/lib/reminder/schema";

/** Short enough for a column; each box says it in full. */
const HEADS = {
  before_30: "30 days",
  before_7: "7 days",
  after_1: "Outcome",
  slot_due: "Due",
  slot_overdue: "Overdue",
  calendar_due: "Calendar",
  blocked: "Blocked",
};

/** The row's choices: as they were sent when they were refused, else as they are stored. */
function choicesOf({ dossier, kinds, digest }: PreferenceShape, typed: Record<string, string> | null) {
  return {
    digest: typed?.[`digest ${dossier}`] ?? digest,
    has: (kind: (typeof REMINDER_KINDS)[number]) =>
      typed ? `${dossier}.${kind}` in typed : kinds.includes(kind),
  };
}

function Row({ preference, typed }: { preference: PreferenceShape; typed: Record<string, string> | null }) {
  const { dossier, dossierName } = preference;
  const { digest, has } = choicesOf(preference, typed);
  return (
    <Tr>
      <Td main>
        <input type="hidden" name="dossier" value={dossier} />
        <bdi>{dossierName}</bdi>
      </Td>
      {REMINDER_KINDS.map((kind) => (
        <Td key={kind} label={KIND_WORDS[kind]}>
          <label className="inline-grid size-7 place-items-center">
            <span className="sr-only">
              {KIND_WORDS[kind]}: {dossierName}
            </span>
            <input
              key={String(has(kind))}
              type="checkbox"
              name={`${dossier}.${kind}`}
              defaultChecked={has(kind)}
              className="size-4 accent-accent"
            />
          </label>
        </Td>
      ))}
      <Td label="E-mail">
        <Select
          className="w-32"
          name={`digest ${dossier}`}
          aria-label={`E-mail: ${dossierName}`}
          defaultValue={digest}
        >
          <option value="daily">Daily digest</option>
          <option value="immediately">At once</option>
          <option value="off">None</option>
        </Select>
      </Td>
    </Tr>
  );
}

/** What the person is reminded of in each dossier, and whether by e-mail too. What was chosen is kept when it is refused. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const [state, submit] = useActionState(preferAction, { status: "untouched" });
  const failed = state.status === "failed" ? state : null;
  return (
    <form action={submit} className="grid gap-3">
      {failed && (
        <Notice
          announce
          tone={failed.fault.code === "refused" ? "info" : "error"}
          title={failed.fault.message}
        />
      )}
      {state.status === "done" && <Notice announce title="Saved." />}
      <Table label="Reminders by dossier" stack dense>
        <thead>
          <tr>
            <Th>Dossier</Th>
            {REMINDER_KINDS.map((kind) => (
              <Th key={kind} title={KIND_HELP[kind]}>
                {HEADS[kind]}
              </Th>
            ))}
            <Th>E-mail</Th>
          </tr>
        </thead>
        <TableBody>
          {preferences.dossiers.map((preference) => (
            <Row key={preference.dossier} preference={preference} typed={failed?.values ?? null} />
          ))}
        </TableBody>
      </Table>
      <div>
        <SubmitButton>Save reminders</SubmitButton>
      </div>
    </form>
  );
}
