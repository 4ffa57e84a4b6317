import { createHash } from "node:crypto";
import { type AuditEntry, sealAudit } from "@/lib/kernel/audit";
import type { Transaction } from "@/lib/kernel/database";
import { nextNumber } from "@/lib/kernel/numbering";
import { LETTERS, type NumberedKind, reference as shortReference } from "@/lib/reference/rules";
import { locate, sameVoice, simhash } from "@/lib/source/rules";
import { dayToDbDate } from "@/lib/time/day";
import { parseEdtf } from "@/lib/time/edtf";
import type { ClaimData, CommitmentData, Dated, DossierData, SourceData } from "./shapes";
import { known, type Reference } from "./write-parties";

/** A partial date as its columns, under a prefix. */
function dated<P extends string>(prefix: P, date: Dated | undefined) {
  if (!date) return {};
  const [text, printed] = typeof date === "string" ? [date, date] : date;
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`the sample has a date that is none: ${text}: ${read.reason}`);
  const { earliest, latest } = read.value;
  return {
    [`${prefix}Edtf`]: text,
    [`${prefix}Earliest`]: earliest && dayToDbDate(earliest),
    [`${prefix}Latest`]: latest && dayToDbDate(latest),
    [`${prefix}Printed`]: printed,
  };
}

const BY_KIND = {
  agreement: "agreementId",
  action: "agreementActionId",
  link: "agreementLinkId",
  group: "workingGroupId",
  cadence: "cadenceId",
  meeting: "meetingId",
  commitment: "commitmentId",
} as const;

/** Writes one dossier of the sample. Records are numbered in the order of the data. */
class DossierWriter {
  private readonly ids = new Map<string, string>();
  private readonly entries: AuditEntry[] = [];
  private readonly snapshots: { text: string; clusterId: string }[] = [];

  constructor(
    private readonly tx: Transaction,
    private readonly data: DossierData,
    private readonly shared: Reference,
    private readonly dossierId: string,
    private readonly areaIds: Map<string, string>,
  ) {}

  private number(kind: NumberedKind): Promise<number> {
    return nextNumber(this.tx, this.dossierId, LETTERS[kind]);
  }

  private account(entityType: string, entityId: string, label: string, after: object): void {
    this.entries.push({ dossierId: this.dossierId, entityType, entityId, label, before: null, after });
  }

  private areas(codes: string[]) {
    return { create: codes.map((code) => ({ issueAreaId: known(this.areaIds, code) })) };
  }

  async write(): Promise<void> {
    await this.agreements();
    await this.groups();
    await this.meetings();
    for (const commitment of this.data.commitments) await this.commitment(commitment);
    await this.outcomes();
    for (const source of this.data.sources) await this.source(source);
    for (const commitment of this.data.commitments) await this.assessments(commitment);
    for (const { about, party, place, languages, on, note } of this.data.searches)
      await this.tx.partySearch.create({
        data: {
          dossierId: this.dossierId,
          party,
          place,
          languages,
          searchedOn: dayToDbDate(on),
          searchedBy: "Sample analyst",
          note,
          ...this.target(about),
        },
      });
    await sealAudit(this.tx, this.entries, {
      actor: { kind: "system", name: "Sample dossier" },
      operation: "sample.load",
      requestId: null,
    });
  }

  private target(about: string) {
    const kind = about.slice(0, about.indexOf(":")) as keyof typeof BY_KIND;
    return { [BY_KIND[kind]]: known(this.ids, about) };
  }

  private async agreements(): Promise<void> {
    const { tx, dossierId } = this;
    for (const { key, title, kind, summary, areas, actions, provisions = [] } of this.data.agreements) {
      const number = await this.number("agreement");
      const { id } = await tx.agreement.create({
        data: { dossierId, number, title, kind, summary, issueAreas: this.areas(areas) },
      });
      this.ids.set(`agreement:${key}`, id);
      this.account("agreement", id, `${shortReference("agreement", number)} ${title}`, { title, kind });
      for (const { key: action, on, ...rest } of actions)
        this.ids.set(
          `action:${action}`,
          (
            await tx.agreementAction.create({
              data: { dossierId, agreementId: id, ...rest, ...dated("on", on) },
            })
          ).id,
        );
      for (const [position, { key: provision, ...rest }] of provisions.entries())
        this.ids.set(
          `provision:${provision}`,
          (
            await tx.provision.create({
              data: { dossierId, agreementId: id, position: position + 1, ...rest },
            })
          ).id,
        );
    }
    for (const { key, from, to, ...rest } of this.data.links)
      this.ids.set(
        `link:${key}`,
        (
          await tx.agreementLink.create({
            data: {
              dossierId,
              fromId: known(this.ids, `agreement:${from}`),
              toId: known(this.ids, `agreement:${to}`),
              ...rest,
            },
          })
        ).id,
      );
  }

  private async groups(): Promise<void> {
    const { tx, dossierId } = this;
    for (const { key, established, areas, seats, cadences, ...data } of this.data.groups) {
      const number = await this.number("workingGroup");
      const { id } = await tx.workingGroup.create({
        data: {
          dossierId,
          number,
          ...data,
          ...dated("established", established),
          issueAreas: this.areas(areas),
        },
      });
      this.ids.set(`group:${key}`, id);
      this.account("working_group", id, `${shortReference("workingGroup", number)} ${data.name}`, {
        name: data.name,
      });
      for (const { institution, ...seat } of seats)
        await tx.seat.create({
          data: {
            dossierId,
            workingGroupId: id,
            institutionId: known(this.shared.institution, institution),
            ...seat,
          },
        });
      for (const { key: cadence, from, ...rule } of cadences) {
        const ruleNumber = await this.number("cadence");
        const row = await tx.cadence.create({
          data: { dossierId, number: ruleNumber, workingGroupId: id, from: dayToDbDate(from), ...rule },
        });
        this.ids.set(`cadence:${cadence}`, row.id);
        this.account("cadence", row.id, `${shortReference("cadence", ruleNumber)} ${data.name}`, {
          times: rule.times,
          per: rule.per,
          from,
        });
      }
    }
  }

  private async meetings(): Promise<void> {
    const { tx, dossierId } = this;
    for (const { key, groups, on, agenda = [], attendances = [], outcomes: _, ...data } of this.data
      .meetings) {
      const number = await this.number("meeting");
      const { id } = await tx.meeting.create({ data: { dossierId, number, ...data, ...dated("on", on) } });
      this.ids.set(`meeting:${key}`, id);
      this.account("meeting", id, `${shortReference("meeting", number)} ${data.title}`, {
        title: data.title,
        status: data.status,
      });
      await tx.meetingGroup.createMany({
        data: groups.map((group) => ({
          dossierId,
          meetingId: id,
          workingGroupId: known(this.ids, `group:${group}`),
        })),
      });
      await tx.agendaItem.createMany({
        data: agenda.map((title, i) => ({ dossierId, meetingId: id, position: i + 1, title })),
      });
      for (const { side, role, institution, official } of attendances)
        await tx.attendance.create({
          data: {
            dossierId,
            meetingId: id,
            side,
            role,
            institutionId: institution && known(this.shared.institution, institution),
            officialId: official && known(this.shared.official, official),
          },
        });
    }
  }

  private async commitment({
    key,
    agreement,
    provision,
    meeting,
    due,
    areas,
    assessments: _,
    closure,
    ...data
  }: CommitmentData): Promise<void> {
    const { tx, dossierId, ids } = this;
    const number = await this.number("commitment");
    const { id } = await tx.commitment.create({
      data: {
        dossierId,
        number,
        ...data,
        ...dated("due", due),
        agreementId: agreement && known(ids, `agreement:${agreement}`),
        provisionId: provision && known(ids, `provision:${provision}`),
        meetingId: meeting && known(ids, `meeting:${meeting}`),
        issueAreas: this.areas(areas),
      },
    });
    ids.set(`commitment:${key}`, id);
    this.account("commitment", id, `${shortReference("commitment", number)} ${data.title}`, {
      title: data.title,
      bearer: data.bearer,
    });
    const lines =
      data.bearer === "each"
        ? (["A", "B"] as const)
        : [data.bearer === "joint" ? ("both" as const) : data.bearer];
    for (const by of lines)
      ids.set(
        `line:${key}:${by}`,
        (await tx.commitmentLine.create({ data: { dossierId, commitmentId: id, by } })).id,
      );
    if (closure)
      await tx.commitmentClosure.create({
        data: {
          dossierId,
          commitmentId: id,
          authorName: "Sample analyst",
          ...closure,
          asOf: dayToDbDate(closure.asOf),
        },
      });
  }

  /** After the commitments, since some outcomes made one. */
  private async outcomes(): Promise<void> {
    for (const { key, outcomes = [] } of this.data.meetings)
      for (const { commitment, ...outcome } of outcomes)
        await this.tx.outcome.create({
          data: {
            dossierId: this.dossierId,
            number: await this.number("outcome"),
            meetingId: known(this.ids, `meeting:${key}`),
            commitmentId: commitment && known(this.ids, `commitment:${commitment}`),
            ...outcome,
          },
        });
  }

  private async source({ key, published, summary, claims, aligned, ...data }: SourceData): Promise<void> {
    const { tx, dossierId } = this;
    const number = await this.number("source");
    const source = await tx.source.create({
      data: { dossierId, number, ...data, alignedPartyId: aligned && known(this.shared.party, aligned) },
    });
    this.account("source", source.id, `${shortReference("source", number)} ${data.title}`, {
      title: data.title,
      publisher: data.publisher,
    });
    const text = summary.normalize("NFC");
    const clusterId = this.snapshots.find((other) => sameVoice(other.text, text))?.clusterId ?? source.id;
    this.snapshots.push({ text, clusterId });
    const snapshot = await tx.snapshot.create({
      data: {
        dossierId,
        sourceId: source.id,
        title: data.title,
        text,
        sha256: createHash("sha256").update(text).digest(),
        simhash: simhash(text),
        clusterId,
        language: "en",
        method: "summary",
        retrievedBy: "Sample analyst",
        ...dated("published", published),
      },
    });
    this.ids.set(`source:${key}`, source.id);
    const excerpts = new Map<string, string>();
    for (const claim of claims) await this.claim(claim, { id: snapshot.id, text }, excerpts);
  }

  private async claim(
    { key, quote, about, official, ...data }: ClaimData,
    snapshot: { id: string; text: string },
    excerpts: Map<string, string>,
  ): Promise<void> {
    const { tx, dossierId } = this;
    if (!excerpts.has(quote)) {
      const place = locate(snapshot.text, quote);
      if (!place) throw new Error(`the sample quotes what its source does not say: ${quote}`);
      excerpts.set(
        quote,
        (
          await tx.excerpt.create({
            data: { dossierId, number: await this.number("excerpt"), snapshotId: snapshot.id, ...place },
          })
        ).id,
      );
    }
    const number = await this.number("claim");
    const { id } = await tx.claim.create({
      data: {
        dossierId,
        number,
        excerptId: known(excerpts, quote),
        officialId: official && known(this.shared.official, official),
        ...data,
        ...this.target(about),
      },
    });
    this.ids.set(`claim:${key}`, id);
    this.account("claim", id, `${shortReference("claim", number)} ${data.gist}`, {
      gist: data.gist,
      assertedBy: data.assertedBy,
    });
  }

  private async assessments({ key, title, assessments }: CommitmentData): Promise<void> {
    const { tx, dossierId } = this;
    for (const { by, asOf, claims = [], noSource, ...judgement } of assessments) {
      const { id } = await tx.assessment.create({
        data: {
          dossierId,
          lineId: known(this.ids, `line:${key}:${by}`),
          ...judgement,
          asOf: dayToDbDate(asOf),
          noSourceReason: noSource,
          authorName: "Sample analyst",
        },
      });
      await tx.assessmentClaim.createMany({
        data: claims.map((claim) => ({
          dossierId,
          assessmentId: id,
          claimId: known(this.ids, `claim:${claim}`),
        })),
      });
      this.account("assessment", id, title, { by, level: judgement.level, asOf });
    }
  }
}

/** Writes a dossier of the sample and returns its ID. */
export async function writeDossier(tx: Transaction, data: DossierData, shared: Reference): Promise<string> {
  const [a, b] = data.sides;
  const { id } = await tx.dossier.create({
    data: {
      slug: data.slug,
      name: data.name,
      summary: data.summary,
      sideAId: known(shared.party, a),
      sideBId: known(shared.party, b),
    },
  });
  const areas = new Map((await tx.issueArea.findMany()).map((area) => [area.code, area.id]));
  await new DossierWriter(tx, data, shared, id, areas).write();
  return id;
}
