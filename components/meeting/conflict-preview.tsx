"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { ConflictList } from "@/components/meeting/blocked";
import { recordHref } from "@/components/shell/paths";
import { Notice } from "@/components/ui/notice";
import type { Sides } from "@/lib/meeting/rules/words";
import type { ConflictsShape } from "@/lib/meeting/schema/conflicts";
import { formatDay, weekdayName } from "@/lib/time/day";
import { readPartialDate } from "@/lib/time/partial-date";
import { toPersian } from "@/lib/time/persian";

/** How long typing rests before the register is asked, in milliseconds. */
const REST = 300;

type Known = { of: "nothing" } | { of: "vague" } | { of: "asked"; answer: ConflictsShape } | { of: "failed" };

/** The date and last day of a form, when there is a date that reads as one: `exact` when known to the day. */
function typedIn(form: HTMLFormElement | null): { exact: boolean; search: string } | null {
  if (!form) return null;
  const typed = new FormData(form);
  const value = (name: string) => String(typed.get(name) ?? "").trim();
  const read = readPartialDate(value("on"));
  if (!read.ok) return null;
  const { earliest, latest } = read.value;
  const search = new URLSearchParams({ on: value("on") });
  const last = readPartialDate(value("lastDay"));
  // A last day before the first is refused once it is sent; until then the date alone is compared.
  const end = last.ok && last.value.earliest === last.value.latest ? last.value.earliest : null;
  if (end !== null && latest !== null && end >= latest) search.set("lastDay", end);
  return { exact: earliest !== null && earliest === latest, search: String(search) };
}

function Told({ answer: { day, conflicts }, sides }: { answer: ConflictsShape; sides: Sides }) {
  if (day === null) return null;
  const named = `${weekdayName(day)} ${formatDay(day)} (${toPersian(day)})`;
  if (conflicts.length === 0)
    return (
      <p className="text-13 text-muted">
        {named}: no weekend, no holiday that is entered and no other meeting stands against it.
      </p>
    );
  return (
    <Notice tone="warn" title={`${named} has conflicts`}>
      <ConflictList conflicts={conflicts} sides={sides} />
      <p className="mt-1 text-12">It can be saved all the same.</p>
    </Notice>
  );
}

/**
 * Says what stands against the date in the fields inside, once it was typed. It advises and prevents nothing: where
 * no answer comes the form works without. `atOnce` asks for the date that the form opens with.
 */
export function ConflictPreview({
  dossier,
  reference,
  sides,
  atOnce = false,
  children,
}: {
  dossier: string;
  reference: string;
  sides: Sides;
  atOnce?: boolean;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const asking = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [known, setKnown] = useState<Known>({ of: "nothing" });

  const ask = useCallback(async () => {
    asking.current?.abort();
    const typed = typedIn(root.current?.closest("form") ?? null);
    if (!typed?.exact) return setKnown({ of: typed ? "vague" : "nothing" });
    const controller = new AbortController();
    asking.current = controller;
    const { signal } = controller;
    try {
      const answer = await fetch(`${recordHref(dossier, reference)}/conflicts?${typed.search}`, { signal });
      const value = answer.ok ? ((await answer.json()) as ConflictsShape) : null;
      if (!signal.aborted) setKnown(value ? { of: "asked", answer: value } : { of: "failed" });
    } catch {
      // Aborted by the next date, or the line is down: the preview is an aid, and says that it has nothing to say.
      if (!signal.aborted) setKnown({ of: "failed" });
    }
  }, [dossier, reference]);

  useEffect(() => {
    if (atOnce) void ask();
    return () => {
      clearTimeout(timer.current);
      asking.current?.abort();
    };
  }, [atOnce, ask]);

  return (
    <>
      <div
        ref={root}
        className="grid gap-3"
        onInput={() => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => void ask(), REST);
        }}
      >
        {children}
      </div>
      <div role="status" className="empty:hidden">
        {known.of === "asked" && <Told answer={known.answer} sides={sides} />}
        {known.of === "vague" && (
          <p className="text-13 text-muted">
            This date is not known to the day, so days of rest and other meetings cannot be compared.
          </p>
        )}
        {known.of === "failed" && (
          <p className="text-13 text-muted">What stands against this day could not be looked up.</p>
        )}
      </div>
    </>
  );
}
