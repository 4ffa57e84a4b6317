import { BadgeCheck, CircleDashed, Megaphone } from "lucide-react";
import { STANDING_HELP } from "@/components/holiday/words";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { HolidayStanding } from "@/lib/holiday/rules";
import { STANDING_WORDS } from "@/lib/holiday/rules/words";

const LOOKS: Record<HolidayStanding, { Icon: typeof BadgeCheck; tone: Tone }> = {
  official: { Icon: BadgeCheck, tone: "green" },
  estimated: { Icon: CircleDashed, tone: "amber" },
  ad_hoc: { Icon: Megaphone, tone: "purple" },
};

/** How a holiday is known. */
export function StandingBadge({ standing }: { standing: HolidayStanding }) {
  const { Icon, tone } = LOOKS[standing];
  return (
    <Badge look="plain" tone={tone} icon={<Icon aria-hidden />} title={STANDING_HELP[standing]}>
      {STANDING_WORDS[standing]}
    </Badge>
  );
}
