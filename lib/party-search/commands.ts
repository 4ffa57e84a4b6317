import { findSubject } from "@/lib/claim/queries/subject";
import { loadDossier } from "@/lib/dossier/commands";
import { canInDossier } from "@/lib/dossier/policy";
import { refusal } from "@/lib/kernel/fault";
import { command } from "@/lib/kernel/operation";
import { partySearchInput, partySearchRecorded } from "@/lib/party-search/schema";
import { addDays, dayToDbDate } from "@/lib/time/day";

const refused = (reason: string, message: string, field: string) =>
  refusal(reason, message, { [field]: message });

/**
 * Records that somebody looked for an account of a record and found none, where and when. Never changed later. What was
 * found is a claim.
 */
export const recordPartySearch = command({
  name: "party_search.record",
  summary: "Record that a side's account of a record was searched for and not found",
  input: partySearchInput,
  output: partySearchRecorded,
  http: { method: "post", path: "/party-searches", status: 201 },
  load: loadDossier,
  authorize: (actor, dossier) => canInDossier(actor, "record", dossier.id),
  async run({ tx, audit, actor, today }, input, { id: dossierId }) {
    const { party, place, note } = input;
    const languages = [...new Set(input.languages)];
    if (languages.length === 0)
      throw refused("languages_missing", "Say in which languages was searched, such as tr, en.", "languages");
    const searchedOn = input.searchedOn ?? today;
    // A day that is not yet anywhere on earth cannot be spoken of.
    if (searchedOn > addDays(today, 1))
      throw refused("searched_in_future", "This day is yet to come.", "searchedOn");
    const about = await findSubject(tx, dossierId, input);
    if ("outcomeId" in about || "agreementLinkId" in about)
      throw refused(
        "search_without_subject",
        "A search is recorded for an agreement or an act of it, a group, a cadence, a meeting or a commitment.",
        "about",
      );
    const said = { party, place, languages, found: false, note, searchedBy: actor.name };
    const { id } = await tx.partySearch.create({
      data: { dossierId, ...said, searchedOn: dayToDbDate(searchedOn), ...about },
      select: { id: true },
    });
    audit({
      dossierId,
      entityType: "party_search",
      entityId: id,
      label: `${input.about.toUpperCase()}: search for ${party === "observer" ? "observers'" : `side ${party}'s`} account`,
      before: null,
      after: { ...said, searchedOn, ...about },
    });
    return { id, party, searchedOn };
  },
});
