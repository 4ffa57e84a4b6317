"use client";

import dynamic from "next/dynamic";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Around } from "@/components/meeting/change-forms";
import type { Movable } from "@/components/meeting/move-form";
import { type Day, formatDay, weekdayName } from "@/lib/time/day";

const DropDialog = dynamic(() => import("./drop-dialog").then((module) => module.DropDialog), { ssr: false });

const cellAt = ({ target }: DragEvent) =>
  target instanceof Element ? target.closest<HTMLElement>("td[data-day]") : null;

/**
 * Lets a meeting of a known day be dragged onto another day of the month. What is dropped opens the dialog that moves
 * a meeting, with the new day in it and what stands against that; nothing moves before it is saved there. The way
 * without a mouse is the same dialog, on the meeting's page. Links can be dragged by themselves: the browser does it.
 */
export function CalendarDrag({
  meetings,
  around,
  children,
}: {
  /** Those that may be moved, by the address of their page, with their first day. */
  meetings: Record<string, { meeting: Movable; day: Day }>;
  around: Around;
  children: ReactNode;
}) {
  const root = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLElement | null>(null);
  const dragged = useRef<string | null>(null);
  const [dropped, setDropped] = useState<{ href: string; day: Day } | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState("");

  useEffect(() => {
    for (const link of root.current?.querySelectorAll<HTMLAnchorElement>("td[data-day] a") ?? [])
      link.toggleAttribute("data-movable", (link.getAttribute("href") ?? "") in meetings);
  }, [meetings]);

  const mark = (cell: HTMLElement | null) => {
    if (over.current === cell) return;
    over.current?.removeAttribute("data-drop");
    cell?.setAttribute("data-drop", "");
    over.current = cell;
    if (cell?.dataset.day) say(`${weekdayName(cell.dataset.day)} ${formatDay(cell.dataset.day)}`);
  };
  const end = () => {
    mark(null);
    dragged.current = null;
    root.current?.removeAttribute("data-dragging");
  };

  const chosen = dropped && meetings[dropped.href];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the links of the tables inside
    <div
      ref={root}
      onDragStart={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const href = link?.getAttribute("href") ?? "";
        if (!(href in meetings)) return;
        dragged.current = href;
        event.dataTransfer.effectAllowed = "move";
        // What is changed while a drag begins would end it in some browsers.
        requestAnimationFrame(() => {
          if (dragged.current !== null) root.current?.setAttribute("data-dragging", "");
        });
      }}
      onDragOver={(event) => {
        if (dragged.current === null) return;
        const cell = cellAt(event);
        mark(cell);
        if (!cell) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
      }}
      onDragEnd={end}
      onDrop={(event) => {
        const [href, day] = [dragged.current, cellAt(event)?.dataset.day];
        end();
        if (href === null) return;
        event.preventDefault();
        if (day === undefined || day === meetings[href]?.day) return;
        setDropped({ href, day });
        setOpen(true);
      }}
    >
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
      {Object.keys(meetings).length > 0 && (
        <p data-no-print className="mt-2 text-12 text-muted max-sm:hidden pointer-coarse:hidden">
          Drag a meeting that is to come onto another day to move it; without a mouse, open it and press{" "}
          <kbd>m</kbd>.
        </p>
      )}
      {dropped && chosen && (
        <DropDialog
          key={`${dropped.href} ${dropped.day}`}
          {...{ isOpen, around, ...chosen }}
          to={dropped.day}
          onOpenChange={setOpen}
        />
      )}
    </div>
  );
}
