import type { Prisma } from "@/generated/prisma/client";
import { provisionsOf, underWith } from "@/lib/agreement/record/under";
import { type Act, actsBy, inOrder, marksOf, standingActs, statusOf } from "@/lib/agreement/rules";
import { doubtsOf } from "@/lib/agreement/rules/doubts";
import { laneOf } from "@/lib/agreement/rules/lane";
import type {
  ActionShape,
  AgreementRecord,
  LineageShape,
  MarkShape,
  StatusShape,
} from "@/lib/agreement/schema";
import { accountsOf, claimWith } from "@/lib/claim/queries";
import type { Cuts } from "@/lib/commitment/rules";
import { partialDateOf } from "@/lib/kernel/partial-date";
import { reference } from "@/lib/reference/rules";
import { type Day, maxDay } from "@/lib/time/day";
import { todayIn } from "@/lib/time/zone";

const zones = { select: { timeZones: true } };
/** What the status of an agreement is computed from. */
export const statusWith = {
  dossier: { select: { slug: true, sideA: zones, sideB: zones } },
  actions: true,
} satisfies Prisma.AgreementInclude;
type StatusRow = Prisma.AgreementGetPayload<{ include: typeof statusWith }>;
type ActionRow = StatusRow["actions"][number];

/** All that one agreement shows, read in one statement. */
export const shownWith = {
  ...statusWith,
  ...underWith,
  actions: { include: { claims: { include: claimWith }, partySearches: true } },
  issueAreas: { include: { issueArea: { select: { code: true, name: true } } } },
  identifiers: true,
  claims: { include: claimWith },
  partySearches: true,
  linksFrom: {
    where: { archivedAt: null, to: { archivedAt: null } },
    include: { to: { include: { actions: true } }, claims: { include: claimWith } },
  },
  linksTo: {
    where: { archivedAt: null, from: { archivedAt: null } },
    include: { from: { include: { actions: true } }, claims: { include: claimWith } },
  },
} satisfies Prisma.AgreementInclude;
type Row = Prisma.AgreementGetPayload<{ include: typeof shownWith }>;
type ShownAction = Row["actions"][number];

/** The day that it is at either side, the later one: from then on what is dated so has come. */
export function todayOf({ sideA, sideB }: StatusRow["dossier"], now: Date): Day {
  const at = ({ timeZones: [zone = "UTC"] }: { timeZones: string[] }) => todayIn(zone, now);
  return maxDay(at(sideA), at(sideB));
}

const dateOf = (row: ActionRow) =>
  partialDateOf({
    edtf: row.onEdtf,
    earliest: row.onEarliest,
    latest: row.onLatest,
    printed: row.onPrinted,
    calendar: row.onCalendar,
  });

/** The entries as the rules take them, each with its row. */
function actsOf<T extends ActionRow>(rows: readonly T[]): (Act & { row: T })[] {
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    by: row.by,
    on: dateOf(row),
    confirmation: row.confirmation,
    supersedesId: row.supersedesId,
    retracted: row.retracted,
    recordedAt: row.recordedAt.toISOString(),
    row,
  }));
}

/** Status, marks and first date by the two cuts. Cut by no day, it is today's. */
export function standingOf(rows: readonly ActionRow[], day: Day, knownOn?: Day) {
  const standing = standingActs(actsOf(rows), knownOn);
  const { state, by, confirmation, surer, acts } = statusOf(standing, day);
  const happened = inOrder(actsBy(standing, day));
  const [first, last] = [happened[0], acts.at(-1)];
  const status: StatusShape = {
    state,
    by,
    confirmation,
    surer,
    on: last ? dateOf(last.row) : null,
    restsOn: acts.map(({ id }) => id),
  };
  const marks: MarkShape[] = marksOf(standing, day).map(({ kind, confirmation }) => ({ kind, confirmation }));
  return { status, marks, first: first ? dateOf(first.row) : null, acts: happened.length };
}

function entryOf(row: ActionRow) {
  const { id, kind, by, place, confirmation, note, retracted } = row;
  return {
    id,
    kind,
    by,
    on: dateOf(row),
    place,
    confirmation,
    note,
    retracted,
    recordedAt: row.recordedAt.toISOString(),
  };
}

/** The acts known by the cut: the last entry of each chain, with what it replaced and what is said of any of them. */
function actionsOf(rows: readonly ShownAction[], { asOf, knownOn }: Cuts): ActionShape[] {
  const known = rows.filter(
    (row) => knownOn === undefined || row.recordedAt.toISOString().slice(0, 10) <= knownOn,
  );
  const byId = new Map(known.map((row) => [row.id, row]));
  const superseded = new Set(known.map(({ supersedesId }) => supersedesId));
  const last = actsOf(known.filter(({ id }) => !superseded.has(id)));
  return inOrder(last)
    .filter(({ on }) => asOf === undefined || on?.earliest == null || on.earliest <= asOf)
    .map(({ row }) => {
      const chain = [row];
      for (let at = row; at.supersedesId !== null; ) {
        const before = byId.get(at.supersedesId);
        if (!before) break;
        chain.push(before);
        at = before;
      }
      const claims = chain.flatMap((one) => one.claims);
      const partySearches = chain.flatMap((one) => one.partySearches);
      return {
        ...entryOf(row),
        earlier: chain.slice(1).map(entryOf),
        ...accountsOf({ claims, partySearches }, knownOn),
      };
    });
}

type Link = Row["linksFrom"][number] | Row["linksTo"][number];

function lineageOf(link: Link, day: Day, { knownOn }: Cuts): LineageShape {
  const other = "to" in link ? link.to : link.from;
  const { id, kind, confidence, note } = link;
  return {
    id,
    kind,
    confidence,
    note,
    other: {
      reference: reference("agreement", other.number),
      title: other.title,
      status: standingOf(other.actions, day, knownOn).status,
    },
    claims: accountsOf({ claims: link.claims, partySearches: [] }, knownOn).claims,
  };
}

/** The record as it leaves the server, by the two cuts; without `asOf` it speaks of today. */
export function recordOf(row: Row, cuts: Cuts, now: Date): AgreementRecord {
  const day = cuts.asOf ?? todayOf(row.dossier, now);
  const { status, marks } = standingOf(row.actions, day, cuts.knownOn);
  const actions = actionsOf(row.actions, cuts);
  const shown = new Set(actions.map(({ id }) => id));
  const standing = standingActs(actsOf(row.actions), cuts.knownOn).filter(({ id }) => shown.has(id));
  const lane = laneOf(standing, day);
  const spoken = row.actions.filter((one) =>
    actions.some(
      (act) => !act.retracted && (act.id === one.id || act.earlier.some(({ id }) => id === one.id)),
    ),
  );
  const lineage = (links: readonly Link[]) =>
    links
      .map((link) => lineageOf(link, day, cuts))
      .toSorted((a, b) => a.other.reference.localeCompare(b.other.reference, "en", { numeric: true }));
  const { id, title, kind, summary, version } = row;
  return {
    id,
    title,
    kind,
    summary,
    version,
    status,
    marks,
    day,
    dossier: row.dossier.slug,
    reference: reference("agreement", row.number),
    issueAreas: row.issueAreas.map(({ issueArea: { code, name } }) => ({ code, name })),
    identifiers: row.identifiers.map(({ scheme, value }) => ({ scheme, value })),
    actions,
    doubts: doubtsOf(standing).map(({ reason, acts: [a, b] }) => ({ reason, acts: [a.id, b.id] })),
    lane: {
      today: lane.today,
      stages: lane.stages.map(({ stage, tracks }) => ({
        stage,
        tracks: tracks.map(({ acts, ...track }) => ({ ...track, acts: acts.map(({ id }) => id) })),
      })),
    },
    linksTo: lineage(row.linksFrom),
    linksFrom: lineage(row.linksTo),
    ...provisionsOf(row, cuts),
    ...accountsOf(
      {
        claims: [row, ...spoken].flatMap(({ claims }) => claims),
        partySearches: [row, ...spoken].flatMap(({ partySearches }) => partySearches),
      },
      cuts.knownOn,
    ),
  };
}
