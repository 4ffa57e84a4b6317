import { cadenceOf, cadenceWith } from "@/lib/cadence/record";
import { cadenceList, cadenceListInput, foundations, foundationsInput } from "@/lib/cadence/schema";
import { inDossier } from "@/lib/dossier/queries";
import { readableDossiers } from "@/lib/kernel/actor";
import { prisma } from "@/lib/kernel/database";
import { notFound } from "@/lib/kernel/fault";
import { query } from "@/lib/kernel/operation";
import { openCursor, toPage } from "@/lib/kernel/page";
import { numberIn, reference } from "@/lib/reference/rules";

/** The rules of a dossier by number: those that have ended or were replaced too. */
export const listCadences = query({
  name: "cadence.list",
  summary: "How often the groups of a dossier are to meet: every rule with its dates",
  input: cadenceListInput,
  output: cadenceList,
  http: { method: "get", path: "/cadences" },
  async run({ actor }, { dossier, group, limit, cursor }) {
    const where = {
      archivedAt: null,
      dossier: { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null },
      workingGroup: { archivedAt: null, ...(group && { number: numberIn("workingGroup", group) ?? 0 }) },
    };
    const [after] = cursor ? openCursor(cursor, 1) : [0];
    const [rows, count] = await Promise.all([
      prisma().cadence.findMany({
        where: { ...where, number: { gt: Number(after) || 0 } },
        include: cadenceWith,
        orderBy: { number: "asc" },
        take: limit + 1,
        relationLoadStrategy: "join",
      }),
      prisma().cadence.count({ where, take: 1001 }),
    ]);
    const page = toPage(rows, limit, count, cadenceOf, (row) => [row.number]);
    return inDossier(actor, dossier, page);
  },
});

const MOST_OFFERED = 200;

/** What a new rule of a group can rest on: agreements and provisions, outcomes of its meetings, claims at hand. */
export const listFoundations = query({
  name: "cadence.foundations",
  summary: "What a new rule of a group can rest on",
  input: foundationsInput,
  output: foundations,
  async run({ actor }, { dossier, group }) {
    const within = { slug: dossier, id: { in: readableDossiers(actor) }, archivedAt: null };
    const ofGroup = { number: numberIn("workingGroup", group) ?? 0 };
    const ofMeetings = { archivedAt: null, groups: { some: { workingGroup: ofGroup } } };
    const [agreements, outcomes, claims] = await Promise.all([
      prisma().agreement.findMany({
        where: { dossier: within, archivedAt: null },
        select: {
          number: true,
          title: true,
          provisions: { select: { label: true }, orderBy: { position: "asc" } },
        },
        orderBy: { number: "asc" },
        take: MOST_OFFERED,
        relationLoadStrategy: "join",
      }),
      prisma().outcome.findMany({
        where: { archivedAt: null, meeting: { ...ofMeetings, dossier: within } },
        select: { number: true, text: true },
        orderBy: { number: "desc" },
        take: MOST_OFFERED,
      }),
      prisma().claim.findMany({
        where: {
          dossier: within,
          rank: { not: "deprecated" },
          OR: [
            { workingGroup: ofGroup },
            { cadence: { workingGroup: ofGroup } },
            { meeting: ofMeetings },
            { outcome: { meeting: ofMeetings } },
          ],
        },
        select: { number: true, gist: true },
        orderBy: { number: "desc" },
        take: MOST_OFFERED,
      }),
    ]);
    if (agreements.length + outcomes.length + claims.length === 0) {
      const groups = await prisma().workingGroup.count({
        where: { ...ofGroup, dossier: within, archivedAt: null },
      });
      if (groups === 0) throw notFound("group");
    }
    return {
      places: [
        ...agreements.flatMap(({ number, title, provisions }) => {
          const short = reference("agreement", number);
          return [
            { value: short, title },
            ...provisions.map(({ label }) => ({ value: `${short} ${label}`, title })),
          ];
        }),
        ...outcomes.map(({ number, text }) => ({ value: reference("outcome", number), title: text })),
      ],
      claims: claims.map(({ number, gist }) => ({ reference: reference("claim", number), gist })),
    };
  },
});
