import { classNames } from "./class-names";
import { type Tone, toneInk } from "./tone";

/**
 * A hatched fill for SVG charts: put it into `<defs>` and fill with `url(#id)`. Told apart from solid marks
 * without colour.
 */
export function Hatch({ id, tone }: { id: string; tone: Tone }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
      className={classNames("stroke-current", toneInk[tone])}
    >
      <line x1="0" y1="0" x2="0" y2="5" strokeWidth="2.5" />
    </pattern>
  );
}
