import { Bell } from "lucide-react";
import Link from "next/link";
import { GoKey } from "@/components/shell/go-key";
import { buttonStyle } from "@/components/ui/button-style";
import { countWords } from "@/components/ui/count-words";
import type { Count } from "@/lib/kernel/page";

/** The way to the inbox, with how many reminders there are unread. */
export function InboxBell({ unread }: { unread: Count }) {
  const count = countWords(unread);
  return (
    <>
      <Link
        href="/inbox"
        prefetch={false}
        aria-label={unread.value === 0 ? "Inbox" : `Inbox, ${count} unread`}
        className={buttonStyle({ variant: "quiet", size: "sm" })}
      >
        <Bell />
        {unread.value > 0 && (
          <span
            aria-hidden="true"
            data-numeric
            className="min-w-5 rounded-full bg-accent px-1 text-center text-12 text-on-accent"
          >
            {count}
          </span>
        )}
      </Link>
      <GoKey letter="i" to="the inbox" href="/inbox" />
    </>
  );
}
