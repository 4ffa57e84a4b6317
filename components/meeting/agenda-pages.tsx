import { MeetingAgenda } from "@/components/meeting/agenda";
import { countWords } from "@/components/ui/count-words";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { type Count, sumOf } from "@/lib/kernel/page";
import type { Sides } from "@/lib/meeting/rules/words";
import type { ListedMeeting } from "@/lib/meeting/schema";
import type { Day } from "@/lib/time/day";

/** A page of a list of meetings, as the query answers it. */
interface Page {
  data: ListedMeeting[];
  nextCursor: string | null;
  count: Count;
}

/** How many meetings the two lists have together. */
export function agendaTotal(coming: Page | null, past: Page | null): Count {
  return sumOf([coming, past].flatMap((page) => page?.count ?? []));
}

/** What is coming and the past of a list of meetings, with the ways to more of each. */
export function AgendaPages({
  coming,
  past,
  cursor,
  here,
  ...rest
}: {
  coming: Page | null;
  past: Page | null;
  /** Where this page begins, when it isn't the first. */
  cursor: string | undefined;
  /** The address of the list with those parameters more. */
  here: (more: Record<string, string>) => string;
  today: Day;
  canRecord: boolean;
  hijri: boolean;
  sidesOf: (meeting: ListedMeeting) => Sides;
}) {
  return (
    <>
      <MeetingAgenda coming={coming?.data ?? []} past={past?.data ?? []} {...rest} />
      {coming?.nextCursor && (
        <p className="mt-2 text-13">
          <TextLink href={here({ when: "coming", cursor: coming.nextCursor })}>
            More meetings are coming after these
          </TextLink>
        </p>
      )}
      <Pagination
        label="Pages of meetings"
        summary={`${countWords(agendaTotal(coming, past))} meetings`}
        firstHref={cursor ? here({}) : null}
        nextHref={past?.nextCursor ? here({ cursor: past.nextCursor }) : null}
      />
    </>
  );
}
