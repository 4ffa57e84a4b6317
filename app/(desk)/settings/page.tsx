import type { Metadata } from "next";
import { NewToken } from "@/components/account/new-token";
import { TokenTable } from "@/components/account/token-table";
import { FeedTable } from "@/components/feed/feed-table";
import { NewFeed } from "@/components/feed/new-feed";
import { Main } from "@/components/shell/main";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listTokens } from "@/lib/account/queries";
import { listDossiers } from "@/lib/dossier/queries";
import { listFeeds } from "@/lib/feed/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const [tokens, feeds, { data: dossiers }] = await Promise.all([
    askPage(listTokens, {}),
    askPage(listFeeds, {}),
    askPage(listDossiers, { limit: 200 }),
  ]);
  return (
    <Main narrow>
      <PageHeader title="Settings" />
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
          description="An address that a calendar program fetches: the meetings of one dossier, and the slots that fall due. It answers as long as you may read the dossier, until you revoke it."
        >
          <FeedTable feeds={feeds} />
          {dossiers.length > 0 && (
            <div className="mt-4 max-w-[26rem]">
              <NewFeed dossiers={dossiers} />
            </div>
          )}
        </Section>
      </div>
    </Main>
  );
}
