"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { stepOf } from "@/components/meeting/calendar/step";
import { type CalendarAsked, calendarSearch } from "@/lib/meeting/calendar";
import { type Day, formatDay, weekdayName } from "@/lib/time/day";

const HELP =
  "Arrow keys move by day and by week, Home and End to the ends of the week, Page Up and Page Down by month, with Shift by year. Enter opens the meeting of the day.";

const cellOf = (root: HTMLElement | null, day: Day) =>
  root?.querySelector<HTMLElement>(`td[data-day="${day}"]`) ?? null;

/** What is said of a day when the keyboard comes to it. */
function sentence(day: Day, cell: HTMLElement): string {
  const says = cell.dataset.says;
  return `${weekdayName(day)} ${formatDay(day)}${says ? `. ${says}` : ""}`;
}

/**
 * Makes the tables of the calendar one grid for the keyboard (WAI-ARIA: one stop of Tab, arrows within). Where a key
 * leads out of what is shown, the address follows and the focus with it. Without script the tables are tables.
 */
export function CalendarKeys({
  asked,
  from,
  to,
  path,
  children,
}: {
  asked: CalendarAsked;
  from: Day;
  to: Day;
  path: string;
  children: ReactNode;
}) {
  const router = useRouter();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  /** The day that the keyboard has asked for and that is being fetched. */
  const wanted = useRef<Day | null>(null);
  const [said, say] = useState("");
  const { on } = asked;
  const search = calendarSearch(asked);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the cells are others when the address is another
  useEffect(() => {
    const grid = root.current;
    if (!grid) return;
    for (const table of grid.querySelectorAll("table[data-month]")) {
      table.setAttribute("role", "grid");
      table.setAttribute("aria-describedby", helpId);
      for (const link of table.querySelectorAll("a")) link.tabIndex = -1;
      for (const cell of table.querySelectorAll<HTMLElement>("td[data-day]")) cell.tabIndex = -1;
    }
    const cell = cellOf(grid, on);
    if (cell) cell.tabIndex = 0;
    if (wanted.current !== on || !cell) return;
    wanted.current = null;
    cell.focus();
    say(sentence(on, cell));
  }, [search, from, to, helpId]);

  function moveTo(day: Day) {
    const cell = cellOf(root.current, day);
    if (cell) {
      cell.focus();
      say(sentence(day, cell));
      if (wanted.current === null) return;
    }
    // Back on a day that is shown, what was being fetched is not wanted any more: the address turns back as well.
    wanted.current = cell && day === on ? null : day;
    if (!cell) say(`Loading ${formatDay(day)}`);
    router.push(`${path}${calendarSearch({ ...asked, on: day })}`, { scroll: false });
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const cell = target?.closest<HTMLElement>("td[data-day]");
    if (!target || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...cell.querySelectorAll<HTMLElement>("a")];
    if (target !== cell) {
      // Within a day: between its meetings, and back.
      const at = links.indexOf(target);
      const goal =
        event.key === "Escape"
          ? cell
          : event.key === "ArrowDown"
            ? links[at + 1]
            : event.key === "ArrowUp"
              ? (links[at - 1] ?? cell)
              : null;
      if (goal === null) return;
      event.preventDefault();
      goal?.focus();
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (links.length === 1) links[0]?.click();
      else links[0]?.focus();
      return;
    }
    const next = stepOf(event.key, event.shiftKey, wanted.current ?? cell.dataset.day ?? on);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys of the grids inside
    <div
      ref={root}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const cell = target.closest<HTMLElement>("td[data-day]");
        if (!cell) return;
        for (const other of root.current?.querySelectorAll<HTMLElement>('td[data-day][tabindex="0"]') ?? [])
          other.tabIndex = -1;
        cell.tabIndex = 0;
      }}
    >
      <p id={helpId} hidden>
        {HELP}
      </p>
      <p role="status" className="sr-only">
        {said}
      </p>
      {children}
    </div>
  );
}
