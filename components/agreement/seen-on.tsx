import { type Day, formatDay } from "@/lib/time/day";

/** The days that a page is seen on, where they are not today. */
export function SeenOn({ cuts: { asOf, knownOn } }: { cuts: { asOf?: Day; knownOn?: Day } }) {
  return (
    <>
      {asOf && <span>As of {formatDay(asOf)}</span>}
      {knownOn && <span>As known on {formatDay(knownOn)}</span>}
    </>
  );
}
