import type { Metadata } from "next";
import { NewToken } from "@/components/account/new-token";
import { TokenTable } from "@/components/account/token-table";
import { Main } from "@/components/shell/main";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { listTokens } from "@/lib/account/queries";
import { askPage } from "@/lib/kernel/page-door";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const tokens = await askPage(listTokens, {});
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
    </Main>
  );
}
