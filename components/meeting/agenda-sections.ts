import type { MeetingShape } from "@/lib/meeting/schema";

const UNKNOWN = "Date unknown";
const yearOf = ({ on }: Pick<MeetingShape, "on">) => (on?.earliest ?? on?.latest)?.slice(0, 4) ?? UNKNOWN;

/** What is coming, next first; then what was held or passed, by the first year that each can mean; the undated last. */
export function agendaSections<M extends Pick<MeetingShape, "on">>(
  coming: readonly M[],
  past: readonly M[],
): { title: string; meetings: M[] }[] {
  const years = new Map<string, M[]>();
  for (const meeting of past) years.set(yearOf(meeting), [...(years.get(yearOf(meeting)) ?? []), meeting]);
  const [first, ...others] = [...years].map(([title, meetings]) => ({ title, meetings }));
  const held = first && {
    ...first,
    title: first.title === UNKNOWN ? UNKNOWN : `Held and past · ${first.title}`,
  };
  return [
    ...(coming.length > 0 ? [{ title: "Coming", meetings: [...coming] }] : []),
    ...(held ? [held, ...others] : []),
  ];
}
