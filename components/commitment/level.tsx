import { Circle, CircleCheck, CircleDashed, CircleDot, CircleSlash } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Level } from "@/lib/commitment/rules";

export const levelLook = {
  no_evidence: {
    word: "No evidence",
    meaning: "Nobody has shown anything either way",
    tone: "grey",
    Icon: CircleDashed,
  },
  not_started: {
    word: "Not started",
    meaning: "There is evidence that nothing was done",
    tone: "vermilion",
    Icon: CircleSlash,
  },
  limited: { word: "Limited", meaning: "First steps, short of the core", tone: "amber", Icon: Circle },
  substantial: {
    word: "Substantial",
    meaning: "The core is under way, with gaps",
    tone: "blue",
    Icon: CircleDot,
  },
  complete: { word: "Complete", meaning: "Done as undertaken", tone: "green", Icon: CircleCheck },
} as const satisfies Record<Level, { word: string; meaning: string; tone: Tone; Icon: typeof Circle }>;

/** A level in icon, word and colour. What only the bearer says is done is called so. */
export function LevelBadge({
  level,
  reportedDone = false,
  look,
}: {
  level: Level;
  reportedDone?: boolean;
  look?: "soft" | "outline" | "plain";
}) {
  const { word, meaning, tone, Icon } = levelLook[level];
  return (
    <Badge tone={reportedDone ? "amber" : tone} icon={<Icon />} title={meaning} {...(look && { look })}>
      {reportedDone ? "Reported done" : word}
    </Badge>
  );
}
