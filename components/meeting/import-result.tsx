import { CircleX, Equal, PencilLine, Plus, SkipForward, TriangleAlert } from "lucide-react";
import { resultWord } from "@/components/meeting/import-words";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ImportResult } from "@/lib/meeting/schema/import";

const LOOKS: Record<ImportResult, { tone: Tone; Icon: typeof Plus }> = {
  created: { tone: "green", Icon: Plus },
  updated: { tone: "blue", Icon: PencilLine },
  unchanged: { tone: "grey", Icon: Equal },
  skipped: { tone: "grey", Icon: SkipForward },
  conflict: { tone: "amber", Icon: TriangleAlert },
  refused: { tone: "vermilion", Icon: CircleX },
};

/** What becomes, or became, of a row. */
export function ImportResultBadge({ result, dryRun }: { result: ImportResult; dryRun: boolean }) {
  const { tone, Icon } = LOOKS[result];
  return (
    <Badge look="outline" tone={tone} icon={<Icon aria-hidden />}>
      {resultWord[result][dryRun ? "will" : "did"]}
    </Badge>
  );
}
