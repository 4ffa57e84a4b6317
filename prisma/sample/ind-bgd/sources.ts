import type { SourceData } from "../shapes";
import { commissionSources } from "./sources/commission";
import { gangesSources } from "./sources/ganges";
import { teestaAndKushiyaraSources } from "./sources/teesta-kushiyara";

export const sources: SourceData[] = [...commissionSources, ...teestaAndKushiyaraSources, ...gangesSources];
