import { recordHref } from "@/components/shell/paths";
import { type Definition, DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import type { PartialDateShape } from "@/lib/kernel/partial-date";
import { formatPartialDate } from "@/lib/time/partial-date";
import type { WorkingGroupRecord } from "@/lib/working-group/schema";

interface Named {
  reference: string;
  name: string;
}

function Groups({ dossier, groups }: { dossier: string; groups: readonly Named[] }) {
  return groups.map(({ reference, name }, at) => (
    <span key={reference}>
      {at > 0 && ", "}
      <TextLink href={recordHref(dossier, reference) ?? ""}>
        {reference} <bdi>{name}</bdi>
      </TextLink>
    </span>
  ));
}

function dateWords(date: PartialDateShape): string {
  const plain = formatPartialDate(date);
  return date.printed && date.printed !== plain ? `${plain} (“${date.printed}”)` : plain;
}

/** What a group is: its mandate, dates, place among the groups, and what it is about. */
export function GroupFacts({ group }: { group: WorkingGroupRecord }) {
  const { dossier, parent, successor } = group;
  const among = (id: string, term: string, groups: readonly Named[]): Definition[] =>
    groups.length > 0 ? [{ id, term, detail: <Groups dossier={dossier} groups={groups} /> }] : [];
  return (
    <div className="mb-8 grid gap-x-10 gap-y-3 lg:grid-cols-2">
      <p dir="auto" className="max-w-[64ch] text-14">
        {group.mandate || "Its mandate is not stated."}
      </p>
      <DefinitionList
        items={[
          {
            id: "established",
            term: "Established",
            detail: group.established ? dateWords(group.established) : "date unknown",
          },
          ...(group.dissolved
            ? [{ id: "dissolved", term: "Dissolved", detail: dateWords(group.dissolved) }]
            : []),
          ...among("parent", "Under", parent ? [parent] : []),
          ...among("children", "Over", group.children),
          ...among("predecessors", "Succeeds", group.predecessors),
          ...among("successor", "Succeeded by", successor ? [successor] : []),
          {
            id: "areas",
            term: "Issue areas",
            detail: group.issueAreas.map(({ name }) => name).join(", ") || "none on record",
          },
        ]}
      />
    </div>
  );
}
