import type { Metadata } from "next";
import { NewToken } from "@/components/account/new-token";
import { TokenTable } from "@/components/account/token-table";
import { FeedTable } from "@/components/feed/feed-table";
import { NewFeed } from "@/components/feed/new-feed";
import { scopesOf } from "@/components/feed/scopes";
import { restHref } from "@/components/holiday/words";
import { ReminderPreferences } from "@/components/reminder/preferences";
import { Main } from "@/components/shell/main";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { listTokens } from "@/lib/account/queries";
import { listDossiers } from "@/lib/dossier/queries";
import { listFeeds } from "@/lib/feed/queries";
import { askPage } from "@/lib/kernel/page-door";
import { listParties } from "@/lib/party/queries";
import { getPreferences } from "@/lib/reminder/queries";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const [tokens, feeds, { data: dossiers }, preferences, { data: parties }] = await Promise.all([
    askPage(listTokens, {}),
    askPage(listFeeds, {}),
    askPage(listDossiers, { limit: 200 }),
    askPage(getPreferences, {}),
    askPage(listParties, { limit: 200 }),
  ]);
  return (
    <Main narrow>
      <PageHeader title="Settings" />
      <div id="reminders">
        <Section
          title="Reminders"
          description="Meetings 30 and 7 days ahead (of a date that is not known to the day, the earliest day counts), outcomes that are missing, slots that fall due or have run out, official calendars that are still to be entered, and meetings that are scheduled for a day of rest of a side. They come to your inbox, and by e-mail as you choose: a digest goes out once a day, at 05:00 UTC."
        >
          <ReminderPreferences preferences={preferences} />
        </Section>
      </div>
      <Section
        title="API tokens"
        description="A program that carries a token reads and records as you, with your present roles. The API is described at /api/v1/openapi.json."
      >
        <TokenTable tokens={tokens} />
        <NewToken />
      </Section>
      <div id="feeds">
        <Section
          title="Calendar feeds"
          description="An address that a calendar program fetches: meetings, and the slots that fall due, of one dossier or of all that are yours at the time. It answers as long as you may read them, until you revoke it."
        >
          <FeedTable feeds={feeds} />
          <div className="mt-4 max-w-[26rem]">
            <NewFeed scopes={scopesOf(dossiers)} />
          </div>
        </Section>
      </div>
      <div id="holidays">
        <Section
          title="Days of rest"
          description="Weekends and holidays of the parties that the register knows, with their sources. Whoever records in a dossier of a party, and admins, may change them."
        >
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-13">
            {parties.map(({ code, name }) => (
              <li key={code}>
                <TextLink href={restHref(code)} className="inline-block min-h-6">
                  <bdi>{name}</bdi>
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </Main>
  );
}
