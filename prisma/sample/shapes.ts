import type { Prisma } from "@/generated/prisma/client";

type Given<T, K extends keyof T> = Pick<T, K>;
/** EDTF; or EDTF with the words as printed, and their calendar when it is not the Gregorian one. */
export type Dated = string | readonly [edtf: string, printed: string, calendar?: "persian"];
/** A name in English, or in the language of a BCP 47 tag. */
export type AliasData = string | readonly [name: string, language: string];

export interface PartyData {
  code: string;
  name: string;
  demonym: string;
  timeZones: string[];
  aliases: AliasData[];
  identifiers: { scheme: "cow" | "wikidata"; value: string }[];
  weekends: { weekdays: number[]; from: string; to?: string; source: string; note?: string }[];
  institutions: {
    key: string;
    name: string;
    kind: Prisma.InstitutionUncheckedCreateInput["kind"];
    aliases?: AliasData[];
  }[];
  /** With the post as printed. Its term is left open: no source at hand says when it began or ended. */
  officials: { key: string; name: string; aliases?: AliasData[]; title: string; institution: string }[];
}

export interface ClaimData
  extends Given<
    Prisma.ClaimUncheckedCreateInput,
    "assertedBy" | "aboutSide" | "attribution" | "modality" | "stance" | "level" | "credibility"
  > {
  key: string;
  /** Verbatim in the summary: the loader finds its place, and refuses a quote that is not there. */
  quote: string;
  gist: string;
  speaker?: string;
  official?: string;
  about: About;
}
export type About =
  `${"agreement" | "action" | "link" | "group" | "cadence" | "meeting" | "outcome" | "commitment"}:${string}`;

export interface SourceData {
  key: string;
  title: string;
  publisher: string;
  publisherRef?: string;
  url?: string;
  aligned?: string;
  reliability: Prisma.SourceUncheckedCreateInput["reliability"];
  /** Absent when the copy at hand has no date. */
  published?: Dated;
  note?: string;
  /** A summary in our own words. */
  summary: string;
  claims: ClaimData[];
}

export interface AgreementData {
  key: string;
  title: string;
  kind: Prisma.AgreementUncheckedCreateInput["kind"];
  summary: string;
  areas: string[];
  actions: (Given<
    Prisma.AgreementActionUncheckedCreateInput,
    "kind" | "by" | "place" | "confirmation" | "note"
  > & { key: string; on?: Dated })[];
  provisions?: { key: string; label: string; summary: string }[];
}

export interface LinkData extends Given<Prisma.AgreementLinkUncheckedCreateInput, "kind" | "confidence"> {
  key: string;
  from: string;
  to: string;
  note: string;
}

export interface GroupData {
  key: string;
  name: string;
  kind: Prisma.WorkingGroupUncheckedCreateInput["kind"];
  mandate: string;
  /** A group that stands before it. */
  parent?: string;
  established?: Dated;
  areas: string[];
  seats: (Given<Prisma.SeatUncheckedCreateInput, "side" | "role" | "note"> & { institution: string })[];
  cadences: (Omit<
    Prisma.CadenceUncheckedCreateInput,
    "dossierId" | "number" | "workingGroupId" | "from" | "to"
  > & { key: string; from: string })[];
}

export interface MeetingData
  extends Given<
    Prisma.MeetingUncheckedCreateInput,
    "ordinal" | "level" | "status" | "place" | "hostSide" | "online" | "note" | "reason"
  > {
  key: string;
  title: string;
  groups: string[];
  on?: Dated;
  lastDay?: string;
  areas?: string[];
  agenda?: string[];
  outcomes?: {
    /** Given where a claim is about it. */
    key?: string;
    text: string;
    kind: "information" | "decision" | "creates" | "updates";
    commitment?: string;
  }[];
  attendances?: {
    side: "A" | "B";
    institution?: string;
    official?: string;
    role?: "head" | "member";
    note?: string;
  }[];
}

export interface CommitmentData
  extends Given<Prisma.CommitmentUncheckedCreateInput, "bearer" | "kind" | "condition"> {
  key: string;
  title: string;
  wording: string;
  agreement?: string;
  provision?: string;
  meeting?: string;
  due?: Dated;
  areas: string[];
  assessments: (Given<
    Prisma.AssessmentUncheckedCreateInput,
    "level" | "trajectory" | "confidence" | "rationale"
  > & {
    by: "A" | "B" | "both";
    asOf: string;
    claims?: string[];
    noSource?: string;
  })[];
}

export interface DossierData {
  slug: string;
  name: string;
  summary: string;
  sides: readonly [a: string, b: string];
  agreements: AgreementData[];
  links: LinkData[];
  groups: GroupData[];
  meetings: MeetingData[];
  commitments: CommitmentData[];
  sources: SourceData[];
}
