import { CircleCheck, CircleSlash, Eye, GitFork, Megaphone, Volume1 } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Summary } from "@/lib/claim/rules";
import type { PositionShape } from "@/lib/claim/schema";

const look = {
  denied: { word: "Denied", tone: "vermilion", Icon: CircleSlash },
  divergent: { word: "The two accounts differ", tone: "purple", Icon: GitFork },
  matched: { word: "The two accounts agree", tone: "green", Icon: CircleCheck },
  apart: { word: "Each side of itself alone", tone: "amber", Icon: Volume1 },
  one_sided: { word: "One side only", tone: "amber", Icon: Volume1 },
  independently_observed: { word: "Independently observed", tone: "blue", Icon: Eye },
} as const satisfies Record<Summary, { word: string; tone: Tone; Icon: typeof Eye }>;

/** Whose denial it is. */
function deniedBy({ A, B }: PositionShape): string {
  if (A === "denies" && B === "denies") return "Denied by both sides";
  return `Denied by side ${A === "denies" ? "A" : "B"}`;
}

/** The position of a record in words, the gravest first: who says so, and whether the two accounts agree. */
export function PositionBadges({ position }: { position: PositionShape }) {
  if (position.summary.length === 0)
    return (
      <Badge look="outline" icon={<Megaphone />}>
        Neither side’s account is on record
      </Badge>
    );
  return (
    <>
      {position.summary.map((summary) => {
        const { word, tone, Icon } = look[summary];
        return (
          <Badge key={summary} tone={tone} icon={<Icon />}>
            {summary === "denied" ? deniedBy(position) : word}
          </Badge>
        );
      })}
    </>
  );
}
