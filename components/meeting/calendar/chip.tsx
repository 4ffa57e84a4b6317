import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { SIGNS, type Sign, signOf, statusWords } from "@/components/meeting/sign";
import { classNames } from "@/components/ui/class-names";
import type { BarPart } from "@/lib/meeting/calendar";
import type { Sides } from "@/lib/meeting/rules/words";
import { sayBlocked } from "@/lib/meeting/rules/words";
import type { WindowMeeting } from "@/lib/meeting/schema/window";

const LOOK: Record<Sign, string> = {
  held: "border-line bg-hover",
  coming: "border-edge bg-page",
  unconfirmed: "border-dashed border-edge bg-page",
  postponed: "border-dashed border-line bg-page text-muted",
  cancelled: "border-line bg-page text-muted line-through",
};

const BOX = "flex h-6 min-w-0 items-center gap-0.5 overflow-hidden border-y text-12 hover:bg-pressed";

/** What is said of a meeting on hover. */
function hint(meeting: WindowMeeting, sides: Sides, doubt?: string): string {
  const blocked = sayBlocked(meeting.blocked, sides);
  return [meeting.title, statusWords(meeting), doubt, blocked && `warning: ${blocked}`]
    .filter(Boolean)
    .join(", ");
}

/** On a phone the sign alone is seen; the words are there for those who listen, and in the list beneath. */
function Words({
  meeting,
  sides,
  short,
  doubt,
}: {
  meeting: WindowMeeting;
  sides: Sides;
  short: boolean;
  doubt?: string;
}) {
  const blocked = sayBlocked(meeting.blocked, sides);
  const { Icon, glyph } = SIGNS[signOf(meeting)];
  return (
    <>
      {short ? <span aria-hidden>{glyph}</span> : <Icon aria-hidden className="size-3.5" />}
      {short && <span className="truncate">{meeting.reference}</span>}
      <span dir="auto" className={short ? "sr-only" : "truncate max-sm:sr-only"}>
        {meeting.startTime && `${meeting.startTime} `}
        {meeting.title}
        {doubt && `, ${doubt}`}
      </span>
      <span className="sr-only">
        , {statusWords(meeting)}
        {blocked && `, warning: ${blocked}`}
      </span>
      {blocked && <TriangleAlert aria-hidden className="size-3.5 shrink-0 text-amber-ink" />}
    </>
  );
}

/** A meeting on its day. */
export function Chip({
  meeting,
  sides,
  href,
  short,
}: {
  meeting: WindowMeeting;
  sides: Sides;
  href: string;
  short: boolean;
}) {
  return (
    <Link
      href={href}
      prefetch={false}
      title={hint(meeting, sides)}
      className={classNames(
        BOX,
        LOOK[signOf(meeting)],
        "mx-0.5 rounded-sm border-x px-1 max-sm:justify-center",
      )}
    >
      <Words meeting={meeting} sides={sides} short={short} />
    </Link>
  );
}

/** The width of so many cells with the lines between them; written out, because a name put together is not built. */
const WIDTH = [
  "w-full",
  "w-[calc(200%+1px)]",
  "w-[calc(300%+2px)]",
  "w-[calc(400%+3px)]",
  "w-[calc(500%+4px)]",
  "w-[calc(600%+5px)]",
  "w-[calc(700%+6px)]",
];

/**
 * A part of a bar. On the first of its days in a row it is the link, and is drawn from there over all of them, so that its
 * words have room. The others keep its place.
 */
export function Bar({
  part: { meeting, reach },
  sides,
  href,
  short,
  partial,
}: {
  part: BarPart<WindowMeeting>;
  sides: Sides;
  href: string;
  short: boolean;
  /** The days that a partial date can mean, rather than those that the meeting takes. */
  partial: boolean;
}) {
  const doubt = partial ? "day unknown" : undefined;
  if (!reach)
    return (
      <span className="h-6">
        <span className="sr-only">
          {meeting.reference}, {doubt ?? "continued"}
        </span>
      </span>
    );
  return (
    <Link
      href={href}
      prefetch={false}
      title={hint(meeting, sides, doubt)}
      className="group/bar relative block h-6 min-w-0"
    >
      <span className={classNames("calendar-bar absolute inset-y-0 start-0 px-0.5", WIDTH[reach.days - 1])}>
        <span
          className={classNames(
            BOX,
            "group-hover/bar:bg-pressed",
            partial ? "calendar-hatched border-dashed border-edge" : LOOK[signOf(meeting)],
            reach.begins ? "rounded-s-sm border-s" : "-ms-0.5",
            reach.ends ? "rounded-e-sm border-e" : "-me-0.5",
            short ? "px-0.5" : "px-1",
          )}
        >
          <Words meeting={meeting} sides={sides} short={short} doubt={doubt} />
        </span>
      </span>
    </Link>
  );
}
