import type { SourceData } from "../shapes";
import { commissionSources } from "./sources/2006-2008";
import { agreementSources } from "./sources/2008-2011";
import { turkishAccounts } from "./sources/2017-12";
import { sources2017To2018 } from "./sources/2017-2018";
import { sourcesMarch2019 } from "./sources/2019-03";
import { sources2020To2022 } from "./sources/2020-2022";
import { sources2025 } from "./sources/2025";
import { borderSources } from "./sources/border";
import { seedSources } from "./sources/seed";

/** The item that the dossier began with and what was said in its week; then everything else, by time. */
export const sources: SourceData[] = [
  ...seedSources,
  ...turkishAccounts,
  ...commissionSources,
  ...agreementSources,
  ...sources2017To2018,
  ...sourcesMarch2019,
  ...borderSources,
  ...sources2020To2022,
  ...sources2025,
];
