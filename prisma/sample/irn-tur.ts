import { agreements, links } from "./irn-tur/agreements";
import { commitments } from "./irn-tur/commitments";
import { groups } from "./irn-tur/groups";
import { meetings } from "./irn-tur/meetings";
import { sources } from "./irn-tur/sources";
import type { DossierData } from "./shapes";

/** Iran and Turkey: security cooperation since 2006, as far as public reporting carries it. */
export const irnTur: DossierData = {
  slug: "irn-tur",
  name: "Iran–Turkey",
  summary:
    "Security cooperation along a shared border: what the two interior ministries and their neighbours in government undertook, and what has been shown of it. From public reporting only; every source stands here as a summary in our own words.",
  sides: ["IRN", "TUR"],
  agreements,
  links,
  groups,
  meetings,
  commitments,
  sources,
};
