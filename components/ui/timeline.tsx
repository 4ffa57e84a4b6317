import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Tone, toneInk } from "./tone";

export type TimelineItem = {
  id: string;
  /** When, as printed. */
  when: ReactNode;
  title: ReactNode;
  icon?: ReactNode;
  tone?: Tone;
  body?: ReactNode;
};

/** Things that happened, in the order given, on one line of time. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol aria-label={label} className="text-13">
      {items.map((item) => (
        <li
          key={item.id}
          className="group relative grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 pb-4 last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute start-[11.5px] top-6 bottom-0 border-s border-line group-last:hidden"
          />
          <span
            className={classNames(
              "relative grid size-6 place-items-center rounded-full [&_svg]:size-3.5",
              toneInk[item.tone ?? "grey"],
            )}
          >
            {item.icon ?? <span className="size-2 rounded-full border-2 border-current bg-page" />}
          </span>
          <div className="min-w-0 pt-0.5">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{item.title}</span>
              <span className="text-12 text-muted">{item.when}</span>
            </div>
            {item.body && <div className="mt-1">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
