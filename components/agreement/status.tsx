import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CirclePause,
  CircleX,
  Hourglass,
  type LucideIcon,
  PenLine,
  Replace,
  Signature,
  Stamp,
} from "lucide-react";
import { hedged, inline, sayState } from "@/components/agreement/words";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AgreementState } from "@/lib/agreement/rules";
import type { MarkShape, StatusShape } from "@/lib/agreement/schema";

const look: Record<AgreementState, { tone: Tone; Icon: LucideIcon; meaning: string }> = {
  not_concluded: { tone: "grey", Icon: CircleDashed, meaning: "No act on record concludes it" },
  initialled: { tone: "grey", Icon: PenLine, meaning: "The text is settled, and not yet signed" },
  concluded: {
    tone: "grey",
    Icon: CircleDot,
    meaning: "Later acts presuppose it; the act that concluded it is not on record",
  },
  signed: { tone: "blue", Icon: Signature, meaning: "Signed, and no further step on record" },
  ratified: { tone: "blue", Icon: Stamp, meaning: "Ratified, and not yet in force on record" },
  provisionally_applied: { tone: "amber", Icon: CircleDot, meaning: "Applied before it enters into force" },
  in_force: { tone: "green", Icon: CircleCheck, meaning: "Entered into force, and no end on record" },
  suspended: { tone: "amber", Icon: CirclePause, meaning: "Out of application for the time being" },
  denounced: { tone: "vermilion", Icon: CircleX, meaning: "Notice of its end was given" },
  expired: { tone: "vermilion", Icon: Hourglass, meaning: "Its term ran out" },
  terminated: { tone: "vermilion", Icon: Ban, meaning: "Ended" },
};

/** A computed status in icon, word and colour. Doubt is in the word, and takes the ground and the colour away. */
export function AgreementStatusBadge({
  status: { state, by, confirmation },
}: {
  status: Pick<StatusShape, "state" | "by" | "confirmation">;
}) {
  const { tone, Icon, meaning } = look[state];
  const isSure = confirmation === "confirmed" && state !== "not_concluded";
  return (
    <Badge tone={isSure ? tone : "grey"} look={isSure ? "soft" : "outline"} icon={<Icon />} title={meaning}>
      {hedged(confirmation, sayState(state, by))}
    </Badge>
  );
}

/** That it was amended or extended, beside the status. */
export function MarkBadge({ mark: { kind, confirmation } }: { mark: MarkShape }) {
  return (
    <Badge look={confirmation === "confirmed" ? "soft" : "outline"} icon={<Replace />}>
      {hedged(confirmation, kind === "amended" ? "Amended" : "Extended")}
    </Badge>
  );
}

/** What would stand on the surer acts alone, where the status rests on less; null where it does not. */
export function surerWords({ surer }: Pick<StatusShape, "surer">): string | null {
  if (!surer) return null;
  const { state, by, confirmation } = surer;
  if (state === "not_concluded") return "nothing confirmed";
  const word = inline(hedged(confirmation, sayState(state, by)));
  return confirmation === "confirmed" ? `confirmed: ${word}` : word;
}
