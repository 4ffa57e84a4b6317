-- The register, whole. First what the tables below need, then the tables, then what their language cannot say.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- The application's role: it owns nothing. It gets a password and may log in when the product starts.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'entente_app') THEN
    CREATE ROLE entente_app NOLOGIN;
  END IF;
EXCEPTION
  -- Another database of the same cluster was migrated at the same moment.
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

-- RFC 9562 UUIDv7: 48 bits of milliseconds, then random bits. PostgreSQL has its own only from 18 on.
CREATE FUNCTION uuid_v7() RETURNS uuid
LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT encode(
    set_bit(
      set_bit(
        overlay(uuid_send(gen_random_uuid())
          PLACING substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3)
          FROM 1 FOR 6),
        52, 1),
      53, 1),
    'hex')::uuid
$$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "side" AS ENUM ('A', 'B');

-- CreateEnum
CREATE TYPE "actors" AS ENUM ('A', 'B', 'both');

-- CreateEnum
CREATE TYPE "calendar" AS ENUM ('gregorian', 'persian');

-- CreateEnum
CREATE TYPE "confirmation" AS ENUM ('confirmed', 'probable', 'possible');

-- CreateEnum
CREATE TYPE "party_kind" AS ENUM ('state', 'organisation');

-- CreateEnum
CREATE TYPE "holiday_standing" AS ENUM ('official', 'estimated', 'ad_hoc');

-- CreateEnum
CREATE TYPE "institution_kind" AS ENUM ('ministry', 'police', 'military', 'governorate', 'legislature', 'head_of_state', 'agency', 'other');

-- CreateEnum
CREATE TYPE "identifier_scheme" AS ENUM ('cow', 'wikidata', 'unts', 'lon', 'gazette', 'register');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('reader', 'analyst', 'reviewer');

-- CreateEnum
CREATE TYPE "agreement_kind" AS ENUM ('treaty', 'protocol', 'memorandum', 'joint_statement', 'action_plan', 'arrangement', 'unspecified');

-- CreateEnum
CREATE TYPE "agreement_action_kind" AS ENUM ('initialled', 'signed', 'ratified', 'notified', 'entered_into_force', 'provisionally_applied', 'amended', 'extended', 'suspended', 'denounced', 'terminated', 'expired');

-- CreateEnum
CREATE TYPE "agreement_link_kind" AS ENUM ('implements', 'amends', 'updates', 'supersedes', 'extends', 'concluded_under');

-- CreateEnum
CREATE TYPE "working_group_kind" AS ENUM ('commission', 'committee', 'joint_working_group', 'expert_group', 'contact_point');

-- CreateEnum
CREATE TYPE "seat_role" AS ENUM ('lead', 'member', 'operations', 'observer', 'secretariat');

-- CreateEnum
CREATE TYPE "cadence_period" AS ENUM ('month', 'quarter', 'half', 'year');

-- CreateEnum
CREATE TYPE "cadence_bound" AS ENUM ('at_least', 'exactly', 'normally');

-- CreateEnum
CREATE TYPE "cadence_anchor" AS ENUM ('calendar', 'anniversary', 'rolling');

-- CreateEnum
CREATE TYPE "cadence_hosts" AS ENUM ('alternate', 'fixed', 'unspecified');

-- CreateEnum
CREATE TYPE "meeting_level" AS ENUM ('technical', 'expert', 'deputy_minister', 'minister', 'head_of_government', 'head_of_state', 'other');

-- CreateEnum
CREATE TYPE "meeting_status" AS ENUM ('planned', 'announced', 'scheduled', 'held', 'postponed', 'cancelled');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('information', 'decision', 'creates', 'updates', 'closes');

-- CreateEnum
CREATE TYPE "attendance_role" AS ENUM ('head', 'member', 'observer');

-- CreateEnum
CREATE TYPE "bearer" AS ENUM ('A', 'B', 'each', 'joint');

-- CreateEnum
CREATE TYPE "commitment_kind" AS ENUM ('one_off', 'recurring', 'continuing', 'restraint');

-- CreateEnum
CREATE TYPE "closure" AS ENUM ('open', 'fulfilled', 'lapsed', 'superseded', 'withdrawn', 'breached');

-- CreateEnum
CREATE TYPE "level" AS ENUM ('no_evidence', 'not_started', 'limited', 'substantial', 'complete');

-- CreateEnum
CREATE TYPE "trajectory" AS ENUM ('advancing', 'stalled', 'reversing', 'unknown');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('low', 'moderate', 'high');

-- CreateEnum
CREATE TYPE "reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "snapshot_method" AS ENUM ('paste', 'upload', 'fetch', 'summary');

-- CreateEnum
CREATE TYPE "text_direction" AS ENUM ('ltr', 'rtl');

-- CreateEnum
CREATE TYPE "asserted_by" AS ENUM ('A', 'B', 'observer');

-- CreateEnum
CREATE TYPE "attribution" AS ENUM ('direct_quote', 'paraphrase', 'outlet_voice', 'official_text', 'headline');

-- CreateEnum
CREATE TYPE "about_side" AS ENUM ('self', 'other', 'both');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('done', 'in_progress', 'agreed', 'promised', 'pending', 'under_negotiation', 'denied', 'no_comment');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'qualifies', 'contradicts', 'declines');

-- CreateEnum
CREATE TYPE "rank" AS ENUM ('preferred', 'normal', 'deprecated');

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "code" TEXT NOT NULL,
    "kind" "party_kind" NOT NULL DEFAULT 'state',
    "name" TEXT NOT NULL,
    "demonym" TEXT NOT NULL,
    "time_zones" TEXT[],

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_weekend" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "party_id" UUID NOT NULL,
    "weekdays" INTEGER[],
    "from" DATE NOT NULL,
    "to" DATE,
    "source" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "party_weekend_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "party_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "percent" INTEGER NOT NULL DEFAULT 100,
    "standing" "holiday_standing" NOT NULL,
    "source" TEXT NOT NULL,
    "as_of" DATE NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "party_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "institution_kind" NOT NULL DEFAULT 'other',
    "parent_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "party_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "official_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "from_edtf" TEXT,
    "from_earliest" DATE,
    "from_latest" DATE,
    "to_edtf" TEXT,
    "to_earliest" DATE,
    "to_latest" DATE,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alias" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "party_id" UUID,
    "institution_id" UUID,
    "official_id" UUID,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identifier" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "scheme" "identifier_scheme" NOT NULL,
    "value" TEXT NOT NULL,
    "party_id" UUID,
    "institution_id" UUID,
    "official_id" UUID,
    "agreement_id" UUID,

    CONSTRAINT "identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue_area" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "issue_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "side_a_id" UUID NOT NULL,
    "side_b_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_counter" (
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "dossier_counter_pkey" PRIMARY KEY ("dossier_id","kind")
);

-- CreateTable
CREATE TABLE "membership" (
    "dossier_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("dossier_id","user_id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_session" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "user_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_start" TIMESTAMPTZ(6) NOT NULL,
    "blocked_until" TIMESTAMPTZ(6),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_token" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "user_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_fetched_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "feed_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "agreement_kind" NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_action" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "kind" "agreement_action_kind" NOT NULL,
    "by" "actors" NOT NULL,
    "on_edtf" TEXT,
    "on_earliest" DATE,
    "on_latest" DATE,
    "on_printed" TEXT,
    "on_calendar" "calendar" NOT NULL DEFAULT 'gregorian',
    "place" TEXT,
    "confirmation" "confirmation" NOT NULL DEFAULT 'confirmed',
    "note" TEXT,
    "supersedes_id" UUID,
    "retracted" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_link" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "agreement_link_kind" NOT NULL,
    "confidence" "confirmation" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "agreement_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_group" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "working_group_kind" NOT NULL,
    "mandate" TEXT NOT NULL DEFAULT '',
    "parent_id" UUID,
    "successor_id" UUID,
    "established_edtf" TEXT,
    "established_earliest" DATE,
    "established_latest" DATE,
    "established_printed" TEXT,
    "dissolved_edtf" TEXT,
    "dissolved_earliest" DATE,
    "dissolved_latest" DATE,
    "dissolved_printed" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "working_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "institution_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "role" "seat_role" NOT NULL DEFAULT 'member',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cadence" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "working_group_id" UUID NOT NULL,
    "times" INTEGER NOT NULL,
    "per" "cadence_period" NOT NULL,
    "interval" INTEGER NOT NULL DEFAULT 1,
    "bound" "cadence_bound" NOT NULL DEFAULT 'at_least',
    "anchor" "cadence_anchor" NOT NULL DEFAULT 'calendar',
    "calendar" "calendar" NOT NULL DEFAULT 'gregorian',
    "from" DATE NOT NULL,
    "to" DATE,
    "anchor_date" DATE,
    "grace_days" INTEGER NOT NULL DEFAULT 0,
    "lead_days" INTEGER NOT NULL DEFAULT 30,
    "min_spacing_days" INTEGER NOT NULL DEFAULT 0,
    "level" "meeting_level",
    "on_demand" BOOLEAN NOT NULL DEFAULT false,
    "hosts" "cadence_hosts" NOT NULL DEFAULT 'unspecified',
    "replaces_id" UUID,
    "replaces_note" TEXT NOT NULL DEFAULT '',
    "agreement_id" UUID,
    "provision_id" UUID,
    "outcome_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "cadence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "ordinal" INTEGER,
    "level" "meeting_level",
    "status" "meeting_status" NOT NULL,
    "place" TEXT,
    "host_side" "side",
    "online" BOOLEAN NOT NULL DEFAULT false,
    "on_edtf" TEXT,
    "on_earliest" DATE,
    "on_latest" DATE,
    "on_printed" TEXT,
    "on_calendar" "calendar" NOT NULL DEFAULT 'gregorian',
    "last_day" DATE,
    "start_time" TEXT,
    "end_time" TEXT,
    "time_zone" TEXT,
    "starts_at" TIMESTAMPTZ(6),
    "ends_at" TIMESTAMPTZ(6),
    "reason" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_group" (
    "dossier_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,

    CONSTRAINT "meeting_group_pkey" PRIMARY KEY ("meeting_id","working_group_id")
);

-- CreateTable
CREATE TABLE "meeting_move" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "from_edtf" TEXT NOT NULL,
    "from_earliest" DATE,
    "from_latest" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "kind" "outcome_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "commitment_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "side" "side" NOT NULL,
    "role" "attendance_role" NOT NULL DEFAULT 'member',
    "institution_id" UUID,
    "official_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "wording" TEXT NOT NULL DEFAULT '',
    "bearer" "bearer" NOT NULL,
    "kind" "commitment_kind" NOT NULL,
    "condition" TEXT NOT NULL DEFAULT '',
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_printed" TEXT,
    "due_calendar" "calendar" NOT NULL DEFAULT 'gregorian',
    "agreement_id" UUID,
    "provision_id" UUID,
    "meeting_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_line" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "by" "actors" NOT NULL,

    CONSTRAINT "commitment_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_closure" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "closure" "closure" NOT NULL,
    "reason" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,

    CONSTRAINT "commitment_closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "level" "level",
    "trajectory" "trajectory",
    "confidence" "confidence",
    "rationale" TEXT NOT NULL DEFAULT '',
    "no_source_reason" TEXT,
    "as_of" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "supersedes_id" UUID,
    "retracted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessment_claim" (
    "dossier_id" UUID NOT NULL,
    "assessment_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "assessment_claim_pkey" PRIMARY KEY ("assessment_id","claim_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "publisher_ref" TEXT,
    "url" TEXT,
    "aligned_party_id" UUID,
    "reliability" "reliability" NOT NULL DEFAULT 'F',
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "simhash" BIGINT NOT NULL,
    "cluster_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "direction" "text_direction" NOT NULL DEFAULT 'ltr',
    "method" "snapshot_method" NOT NULL,
    "published_edtf" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "published_printed" TEXT,
    "published_calendar" "calendar" NOT NULL DEFAULT 'gregorian',
    "retrieved_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retrieved_by" TEXT NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "excerpt" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "start_cp" INTEGER NOT NULL,
    "end_cp" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "excerpt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "asserted_by" "asserted_by" NOT NULL,
    "speaker" TEXT NOT NULL DEFAULT '',
    "official_id" UUID,
    "attribution" "attribution" NOT NULL,
    "about_side" "about_side",
    "modality" "modality" NOT NULL,
    "stance" "stance" NOT NULL,
    "level" "level",
    "gist" TEXT NOT NULL,
    "credibility" INTEGER NOT NULL DEFAULT 6,
    "rank" "rank" NOT NULL DEFAULT 'normal',
    "rank_reason" TEXT,
    "excerpt_id" UUID,
    "unrecorded_source" TEXT,
    "agreement_id" UUID,
    "agreement_action_id" UUID,
    "agreement_link_id" UUID,
    "working_group_id" UUID,
    "cadence_id" UUID,
    "meeting_id" UUID,
    "outcome_id" UUID,
    "commitment_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_search" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID NOT NULL,
    "party" "asserted_by" NOT NULL,
    "place" TEXT NOT NULL,
    "languages" TEXT[],
    "searched_on" DATE NOT NULL,
    "searched_by" TEXT NOT NULL,
    "found" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "agreement_id" UUID,
    "agreement_action_id" UUID,
    "working_group_id" UUID,
    "cadence_id" UUID,
    "meeting_id" UUID,
    "commitment_id" UUID,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "party_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_issue_area" (
    "agreement_id" UUID NOT NULL,
    "issue_area_id" UUID NOT NULL,

    CONSTRAINT "agreement_issue_area_pkey" PRIMARY KEY ("agreement_id","issue_area_id")
);

-- CreateTable
CREATE TABLE "working_group_issue_area" (
    "working_group_id" UUID NOT NULL,
    "issue_area_id" UUID NOT NULL,

    CONSTRAINT "working_group_issue_area_pkey" PRIMARY KEY ("working_group_id","issue_area_id")
);

-- CreateTable
CREATE TABLE "meeting_issue_area" (
    "meeting_id" UUID NOT NULL,
    "issue_area_id" UUID NOT NULL,

    CONSTRAINT "meeting_issue_area_pkey" PRIMARY KEY ("meeting_id","issue_area_id")
);

-- CreateTable
CREATE TABLE "commitment_issue_area" (
    "commitment_id" UUID NOT NULL,
    "issue_area_id" UUID NOT NULL,

    CONSTRAINT "commitment_issue_area_pkey" PRIMARY KEY ("commitment_id","issue_area_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "dossier_id" UUID,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "entity_type" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,
    "prev_hash" BYTEA NOT NULL DEFAULT '\x'::bytea,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "input_hash" BYTEA NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "party_code_key" ON "party"("code");

-- CreateIndex
CREATE UNIQUE INDEX "holiday_party_id_day_name_key" ON "holiday"("party_id", "day", "name");

-- CreateIndex
CREATE UNIQUE INDEX "institution_party_id_name_key" ON "institution"("party_id", "name");

-- CreateIndex
CREATE INDEX "official_party_id_name_idx" ON "official"("party_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "issue_area_code_key" ON "issue_area"("code");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_slug_key" ON "dossier"("slug");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_email_key" ON "user_account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_session_hash_key" ON "user_session"("hash");

-- CreateIndex
CREATE INDEX "user_session_user_id_idx" ON "user_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_token_hash_key" ON "feed_token"("hash");

-- CreateIndex
CREATE INDEX "feed_token_user_id_idx" ON "feed_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_dossier_id_id_key" ON "agreement"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_dossier_id_number_key" ON "agreement"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_action_supersedes_id_key" ON "agreement_action"("supersedes_id");

-- CreateIndex
CREATE INDEX "agreement_action_agreement_id_idx" ON "agreement_action"("agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_action_dossier_id_id_key" ON "agreement_action"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_link_dossier_id_id_key" ON "agreement_link"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_link_from_id_to_id_kind_key" ON "agreement_link"("from_id", "to_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "provision_dossier_id_id_key" ON "provision"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "provision_agreement_id_label_key" ON "provision"("agreement_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_dossier_id_id_key" ON "working_group"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_dossier_id_number_key" ON "working_group"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "seat_working_group_id_institution_id_role_key" ON "seat"("working_group_id", "institution_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "cadence_replaces_id_key" ON "cadence"("replaces_id");

-- CreateIndex
CREATE INDEX "cadence_working_group_id_idx" ON "cadence"("working_group_id");

-- CreateIndex
CREATE UNIQUE INDEX "cadence_dossier_id_id_key" ON "cadence"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "cadence_dossier_id_number_key" ON "cadence"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "meeting_dossier_id_on_earliest_idx" ON "meeting"("dossier_id", "on_earliest");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_dossier_id_id_key" ON "meeting"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_dossier_id_number_key" ON "meeting"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "meeting_group_working_group_id_idx" ON "meeting_group"("working_group_id");

-- CreateIndex
CREATE INDEX "meeting_move_meeting_id_idx" ON "meeting_move"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_dossier_id_id_key" ON "agenda_item"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_meeting_id_position_key" ON "agenda_item"("meeting_id", "position");

-- CreateIndex
CREATE INDEX "outcome_meeting_id_idx" ON "outcome"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_dossier_id_id_key" ON "outcome"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_dossier_id_number_key" ON "outcome"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "attendance_meeting_id_idx" ON "attendance"("meeting_id");

-- CreateIndex
CREATE INDEX "commitment_agreement_id_idx" ON "commitment"("agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_dossier_id_id_key" ON "commitment"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_dossier_id_number_key" ON "commitment"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_line_dossier_id_id_key" ON "commitment_line"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_line_commitment_id_by_key" ON "commitment_line"("commitment_id", "by");

-- CreateIndex
CREATE INDEX "commitment_closure_commitment_id_idx" ON "commitment_closure"("commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "assessment_supersedes_id_key" ON "assessment"("supersedes_id");

-- CreateIndex
CREATE INDEX "assessment_line_id_as_of_recorded_at_id_idx" ON "assessment"("line_id", "as_of" DESC, "recorded_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "assessment_dossier_id_id_key" ON "assessment"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "assessment_claim_claim_id_idx" ON "assessment_claim"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_dossier_id_id_key" ON "source"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "source_dossier_id_number_key" ON "source"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "snapshot_dossier_id_cluster_id_idx" ON "snapshot"("dossier_id", "cluster_id");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_dossier_id_id_key" ON "snapshot"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "snapshot_source_id_sha256_key" ON "snapshot"("source_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "excerpt_dossier_id_id_key" ON "excerpt"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "excerpt_dossier_id_number_key" ON "excerpt"("dossier_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "excerpt_snapshot_id_start_cp_end_cp_key" ON "excerpt"("snapshot_id", "start_cp", "end_cp");

-- CreateIndex
CREATE INDEX "claim_excerpt_id_idx" ON "claim"("excerpt_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_dossier_id_id_key" ON "claim"("dossier_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_dossier_id_number_key" ON "claim"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "party_search_dossier_id_idx" ON "party_search"("dossier_id");

-- CreateIndex
CREATE INDEX "audit_event_dossier_id_seq_idx" ON "audit_event"("dossier_id", "seq" DESC);

-- CreateIndex
CREATE INDEX "audit_event_entity_id_idx" ON "audit_event"("entity_id");

-- AddForeignKey
ALTER TABLE "party_weekend" ADD CONSTRAINT "party_weekend_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identifier" ADD CONSTRAINT "identifier_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_side_a_id_fkey" FOREIGN KEY ("side_a_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_side_b_id_fkey" FOREIGN KEY ("side_b_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_counter" ADD CONSTRAINT "dossier_counter_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_session" ADD CONSTRAINT "user_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_action" ADD CONSTRAINT "agreement_action_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_action" ADD CONSTRAINT "agreement_action_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "agreement_action"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_dossier_id_from_id_fkey" FOREIGN KEY ("dossier_id", "from_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_link" ADD CONSTRAINT "agreement_link_dossier_id_to_id_fkey" FOREIGN KEY ("dossier_id", "to_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_dossier_id_parent_id_fkey" FOREIGN KEY ("dossier_id", "parent_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_dossier_id_successor_id_fkey" FOREIGN KEY ("dossier_id", "successor_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "cadence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_dossier_id_provision_id_fkey" FOREIGN KEY ("dossier_id", "provision_id") REFERENCES "provision"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cadence" ADD CONSTRAINT "cadence_dossier_id_outcome_id_fkey" FOREIGN KEY ("dossier_id", "outcome_id") REFERENCES "outcome"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_group" ADD CONSTRAINT "meeting_group_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_group" ADD CONSTRAINT "meeting_group_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_move" ADD CONSTRAINT "meeting_move_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_dossier_id_agenda_item_id_fkey" FOREIGN KEY ("dossier_id", "agenda_item_id") REFERENCES "agenda_item"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome" ADD CONSTRAINT "outcome_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_institution_id_fkey" FOREIGN KEY ("institution_id") REFERENCES "institution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_provision_id_fkey" FOREIGN KEY ("dossier_id", "provision_id") REFERENCES "provision"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_line" ADD CONSTRAINT "commitment_line_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_closure" ADD CONSTRAINT "commitment_closure_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_dossier_id_line_id_fkey" FOREIGN KEY ("dossier_id", "line_id") REFERENCES "commitment_line"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "assessment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_claim" ADD CONSTRAINT "assessment_claim_dossier_id_assessment_id_fkey" FOREIGN KEY ("dossier_id", "assessment_id") REFERENCES "assessment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment_claim" ADD CONSTRAINT "assessment_claim_dossier_id_claim_id_fkey" FOREIGN KEY ("dossier_id", "claim_id") REFERENCES "claim"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_aligned_party_id_fkey" FOREIGN KEY ("aligned_party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_dossier_id_source_id_fkey" FOREIGN KEY ("dossier_id", "source_id") REFERENCES "source"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "excerpt" ADD CONSTRAINT "excerpt_dossier_id_snapshot_id_fkey" FOREIGN KEY ("dossier_id", "snapshot_id") REFERENCES "snapshot"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_excerpt_id_fkey" FOREIGN KEY ("dossier_id", "excerpt_id") REFERENCES "excerpt"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_agreement_action_id_fkey" FOREIGN KEY ("dossier_id", "agreement_action_id") REFERENCES "agreement_action"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_agreement_link_id_fkey" FOREIGN KEY ("dossier_id", "agreement_link_id") REFERENCES "agreement_link"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_cadence_id_fkey" FOREIGN KEY ("dossier_id", "cadence_id") REFERENCES "cadence"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_outcome_id_fkey" FOREIGN KEY ("dossier_id", "outcome_id") REFERENCES "outcome"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_agreement_id_fkey" FOREIGN KEY ("dossier_id", "agreement_id") REFERENCES "agreement"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_agreement_action_id_fkey" FOREIGN KEY ("dossier_id", "agreement_action_id") REFERENCES "agreement_action"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_cadence_id_fkey" FOREIGN KEY ("dossier_id", "cadence_id") REFERENCES "cadence"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_search" ADD CONSTRAINT "party_search_dossier_id_commitment_id_fkey" FOREIGN KEY ("dossier_id", "commitment_id") REFERENCES "commitment"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_issue_area" ADD CONSTRAINT "agreement_issue_area_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_issue_area" ADD CONSTRAINT "agreement_issue_area_issue_area_id_fkey" FOREIGN KEY ("issue_area_id") REFERENCES "issue_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_issue_area" ADD CONSTRAINT "working_group_issue_area_working_group_id_fkey" FOREIGN KEY ("working_group_id") REFERENCES "working_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_issue_area" ADD CONSTRAINT "working_group_issue_area_issue_area_id_fkey" FOREIGN KEY ("issue_area_id") REFERENCES "issue_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_issue_area" ADD CONSTRAINT "meeting_issue_area_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_issue_area" ADD CONSTRAINT "meeting_issue_area_issue_area_id_fkey" FOREIGN KEY ("issue_area_id") REFERENCES "issue_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_issue_area" ADD CONSTRAINT "commitment_issue_area_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_issue_area" ADD CONSTRAINT "commitment_issue_area_issue_area_id_fkey" FOREIGN KEY ("issue_area_id") REFERENCES "issue_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ───────────────────────────── what the model's language cannot say ─────────────────────────────

-- Partial dates: the EDTF text with the earliest and latest day that it can mean, or none of the three.
-- An open end has no day; both ends open would say nothing.
CREATE FUNCTION partial_date_is_sound(edtf text, earliest date, latest date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN edtf IS NULL THEN earliest IS NULL AND latest IS NULL
    ELSE edtf <> '' AND (earliest IS NOT NULL OR latest IS NOT NULL)
         AND (earliest IS NULL OR latest IS NULL OR earliest <= latest)
  END
$$;

DO $$
DECLARE
  triple record;
BEGIN
  FOR triple IN
    SELECT c.table_name, left(c.column_name, -5) AS name
    FROM information_schema.columns c
    WHERE c.table_schema = current_schema() AND c.column_name LIKE '%\_edtf'
  LOOP
    EXECUTE format(
      'ALTER TABLE %I ADD CONSTRAINT %I CHECK (partial_date_is_sound(%I, %I, %I))',
      triple.table_name, triple.table_name || '_' || triple.name || '_sound',
      triple.name || '_edtf', triple.name || '_earliest', triple.name || '_latest');
  END LOOP;
END
$$;

-- A last guard on the length of texts. The limits that people meet stand in the schemas, field by field.
DO $$
DECLARE
  col record;
BEGIN
  FOR col IN
    SELECT c.table_name, c.column_name,
           CASE WHEN c.column_name IN ('title', 'name', 'label', 'place', 'speaker', 'publisher') THEN 1000 ELSE 20000 END AS most
    FROM information_schema.columns c
    JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text'
      AND (c.table_name, c.column_name) <> ('snapshot', 'text') AND c.table_name <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (char_length(%I) <= %s)',
      col.table_name, col.table_name || '_' || col.column_name || '_length', col.column_name, col.most);
  END LOOP;
END
$$;
ALTER TABLE snapshot ADD CONSTRAINT snapshot_text_length CHECK (octet_length(text) <= 2097152 AND text <> '');

ALTER TABLE party ADD CONSTRAINT party_code_form CHECK (code ~ '^[A-Z]{3}$');
ALTER TABLE party_weekend
  ADD CONSTRAINT party_weekend_range CHECK ("to" IS NULL OR "from" < "to"),
  ADD CONSTRAINT party_weekend_days CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  ADD CONSTRAINT party_weekend_no_overlap EXCLUDE USING gist (party_id WITH =, daterange("from", "to") WITH &&);
ALTER TABLE holiday ADD CONSTRAINT holiday_percent CHECK (percent BETWEEN 1 AND 100);
ALTER TABLE alias
  ADD CONSTRAINT alias_of_one CHECK (num_nonnulls(party_id, institution_id, official_id) = 1),
  ADD CONSTRAINT alias_once UNIQUE NULLS NOT DISTINCT (name, language, party_id, institution_id, official_id);
ALTER TABLE identifier
  ADD CONSTRAINT identifier_of_one CHECK (num_nonnulls(party_id, institution_id, official_id, agreement_id) = 1);

ALTER TABLE dossier
  ADD CONSTRAINT dossier_two_parties CHECK (side_a_id <> side_b_id),
  ADD CONSTRAINT dossier_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE user_account ADD CONSTRAINT user_account_email_lower CHECK (email = lower(email));

ALTER TABLE agreement_action
  ADD CONSTRAINT agreement_action_retraction CHECK (NOT retracted OR supersedes_id IS NOT NULL),
  ADD CONSTRAINT agreement_action_not_itself CHECK (supersedes_id <> id);
ALTER TABLE agreement_link ADD CONSTRAINT agreement_link_two CHECK (from_id <> to_id);

ALTER TABLE working_group
  ADD CONSTRAINT working_group_not_own_parent CHECK (parent_id <> id),
  ADD CONSTRAINT working_group_not_own_successor CHECK (successor_id <> id);

ALTER TABLE cadence
  ADD CONSTRAINT cadence_counts CHECK (times BETWEEN 1 AND 366 AND "interval" BETWEEN 1 AND 100),
  ADD CONSTRAINT cadence_range CHECK ("to" IS NULL OR "from" < "to"),
  ADD CONSTRAINT cadence_anchor_date CHECK (anchor <> 'anniversary' OR anchor_date IS NOT NULL),
  ADD CONSTRAINT cadence_days CHECK (lead_days >= 0 AND min_spacing_days >= 0 AND grace_days >= 0),
  -- A window has at least this many days, in any year and either calendar.
  ADD CONSTRAINT cadence_grace_within_window CHECK (
    grace_days < "interval" * CASE per WHEN 'month' THEN 28 WHEN 'quarter' THEN 89 WHEN 'half' THEN 178 ELSE 365 END),
  ADD CONSTRAINT cadence_no_overlap EXCLUDE USING gist (
    working_group_id WITH =, daterange("from", "to") WITH &&) WHERE (archived_at IS NULL AND level IS NULL),
  ADD CONSTRAINT cadence_level_no_overlap EXCLUDE USING gist (
    working_group_id WITH =, level WITH =, daterange("from", "to") WITH &&) WHERE (archived_at IS NULL AND level IS NOT NULL);

ALTER TABLE meeting
  ADD CONSTRAINT meeting_ordinal CHECK (ordinal BETWEEN 1 AND 10000),
  ADD CONSTRAINT meeting_last_day CHECK (last_day IS NULL OR last_day >= on_latest),
  ADD CONSTRAINT meeting_wall_time CHECK (
    start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND end_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT meeting_time_whole CHECK (
    (start_time IS NULL AND time_zone IS NULL AND starts_at IS NULL AND end_time IS NULL AND ends_at IS NULL)
    OR (start_time IS NOT NULL AND time_zone IS NOT NULL AND starts_at IS NOT NULL AND on_earliest = on_latest
        AND (end_time IS NULL) = (ends_at IS NULL))),
  ADD CONSTRAINT meeting_ends_after_start CHECK (ends_at IS NULL OR ends_at > starts_at),
  -- A day on which something was held is at least partly known to be over, and a date was put to what is scheduled.
  ADD CONSTRAINT meeting_scheduled_has_day CHECK (status <> 'scheduled' OR on_edtf IS NOT NULL);
CREATE UNIQUE INDEX attendance_once ON attendance (meeting_id, side, institution_id, official_id) NULLS NOT DISTINCT;
ALTER TABLE attendance ADD CONSTRAINT attendance_of_somebody CHECK (num_nonnulls(institution_id, official_id) >= 1);
ALTER TABLE outcome
  ADD CONSTRAINT outcome_commitment CHECK ((kind IN ('creates', 'updates', 'closes')) = (commitment_id IS NOT NULL));

ALTER TABLE assessment
  ADD CONSTRAINT assessment_judgement CHECK (
    CASE WHEN retracted
      THEN supersedes_id IS NOT NULL AND num_nonnulls(level, trajectory, confidence) = 0
      ELSE num_nonnulls(level, trajectory, confidence) = 3 END),
  ADD CONSTRAINT assessment_no_source_reason CHECK (btrim(no_source_reason) <> ''),
  ADD CONSTRAINT assessment_not_itself CHECK (supersedes_id <> id);
ALTER TABLE commitment_closure ADD CONSTRAINT commitment_closure_reason CHECK (btrim(reason) <> '');

CREATE UNIQUE INDEX source_publisher_ref ON source (dossier_id, publisher, publisher_ref) WHERE publisher_ref IS NOT NULL;
ALTER TABLE snapshot ADD CONSTRAINT snapshot_hash CHECK (sha256 = sha256(convert_to(text, 'UTF8')));
ALTER TABLE excerpt
  ADD CONSTRAINT excerpt_range CHECK (start_cp >= 0 AND start_cp < end_cp),
  ADD CONSTRAINT excerpt_context CHECK (char_length(prefix) <= 32 AND char_length(suffix) <= 32);
ALTER TABLE claim
  ADD CONSTRAINT claim_about_one CHECK (num_nonnulls(agreement_id, agreement_action_id, agreement_link_id,
    working_group_id, cadence_id, meeting_id, outcome_id, commitment_id) = 1),
  ADD CONSTRAINT claim_evidence CHECK (num_nonnulls(excerpt_id, unrecorded_source) = 1),
  ADD CONSTRAINT claim_unrecorded CHECK (btrim(unrecorded_source) <> ''),
  ADD CONSTRAINT claim_level CHECK (level IS NULL OR commitment_id IS NOT NULL),
  ADD CONSTRAINT claim_credibility CHECK (credibility BETWEEN 1 AND 6),
  -- Not "btrim(…) <> ''" alone: that is null, and so passes, for a reason that is absent.
  ADD CONSTRAINT claim_deprecation CHECK (rank <> 'deprecated' OR coalesce(btrim(rank_reason), '') <> '');
CREATE INDEX claim_commitment ON claim (commitment_id) WHERE commitment_id IS NOT NULL;
CREATE INDEX claim_meeting ON claim (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX claim_agreement_action ON claim (agreement_action_id) WHERE agreement_action_id IS NOT NULL;
ALTER TABLE party_search
  ADD CONSTRAINT party_search_about_one CHECK (num_nonnulls(agreement_id, agreement_action_id, working_group_id,
    cadence_id, meeting_id, commitment_id) = 1);

-- ─────────────────────────────────────────── triggers ───────────────────────────────────────────

-- Append-only: refused for everybody, the owner too, as long as the trigger is there.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'integrity_constraint_violation';
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['agreement_action', 'assessment', 'assessment_claim', 'audit_event', 'commitment_closure',
                              'excerpt', 'meeting_move', 'party_search', 'snapshot']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_append_only', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_no_truncate', name);
  END LOOP;
END
$$;

-- An excerpt is what stands in its snapshot at its offsets, with what stands before and after it.
CREATE FUNCTION excerpt_is_in_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body text;
BEGIN
  SELECT text INTO body FROM snapshot WHERE id = NEW.snapshot_id;
  IF substring(body FROM NEW.start_cp + 1 FOR NEW.end_cp - NEW.start_cp) IS DISTINCT FROM NEW.exact
     OR substring(body FROM greatest(1, NEW.start_cp - 31) FOR least(32, NEW.start_cp)) IS DISTINCT FROM NEW.prefix
     OR substring(body FROM NEW.end_cp + 1 FOR 32) IS DISTINCT FROM NEW.suffix THEN
    RAISE EXCEPTION 'the excerpt is not the text at its offsets' USING ERRCODE = 'check_violation', CONSTRAINT = 'excerpt_is_in_text';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER excerpt_is_in_text BEFORE INSERT ON excerpt FOR EACH ROW EXECUTE FUNCTION excerpt_is_in_text();

-- A status needs its evidence: at least one claim, or a reason that there is none. Looked at when the transaction
-- ends, since the claims are written after the assessment.
CREATE FUNCTION assessment_has_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT NEW.retracted AND (NEW.no_source_reason IS NOT NULL)
     = EXISTS (SELECT FROM assessment_claim c WHERE c.assessment_id = NEW.id) THEN
    RAISE EXCEPTION 'an assessment rests on a claim, or says why there is none' USING ERRCODE = 'check_violation', CONSTRAINT = 'assessment_has_evidence';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER assessment_has_evidence AFTER INSERT ON assessment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION assessment_has_evidence();

-- What supersedes stands on the same line, or the same agreement.
CREATE FUNCTION supersedes_its_like() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  same boolean;
BEGIN
  IF NEW.supersedes_id IS NULL THEN RETURN NEW; END IF;
  IF TG_TABLE_NAME = 'assessment' THEN
    SELECT line_id = NEW.line_id INTO same FROM assessment WHERE id = NEW.supersedes_id;
  ELSE
    SELECT agreement_id = NEW.agreement_id INTO same FROM agreement_action WHERE id = NEW.supersedes_id;
  END IF;
  IF same IS NOT TRUE THEN
    RAISE EXCEPTION 'only a row of the same record can be superseded' USING ERRCODE = 'check_violation', CONSTRAINT = 'supersedes_its_like';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER assessment_supersedes BEFORE INSERT ON assessment FOR EACH ROW EXECUTE FUNCTION supersedes_its_like();
CREATE TRIGGER agreement_action_supersedes BEFORE INSERT ON agreement_action FOR EACH ROW EXECUTE FUNCTION supersedes_its_like();

-- The audit chain: number, previous hash and hash are the database's to give. One chain per dossier, one for the rest.
-- The hashed text is each field, length first, so that no two events can share it.
CREATE FUNCTION audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN value IS NULL THEN '-' ELSE octet_length(value) || ':' || value END || ';'
$$;
CREATE FUNCTION audit_text(event audit_event) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT audit_field(encode(event.prev_hash, 'hex')) || audit_field(event.id::text) || audit_field(event.dossier_id::text)
    || audit_field(event.seq::text)
    || audit_field(to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
    || audit_field(event.actor_kind) || audit_field(event.actor_id::text) || audit_field(event.actor_name)
    || audit_field(event.operation) || audit_field(event.entity_type) || audit_field(event.entity_id::text)
    || audit_field(event.label) || audit_field(event.before::text) || audit_field(event.after::text)
    || audit_field(event.request_id)
$$;
CREATE FUNCTION audit_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || coalesce(NEW.dossier_id::text, ''), 0));
  SELECT seq, hash INTO last FROM audit_event
    WHERE dossier_id IS NOT DISTINCT FROM NEW.dossier_id ORDER BY seq DESC LIMIT 1;
  NEW.seq := coalesce(last.seq, 0) + 1;
  NEW.prev_hash := coalesce(last.hash, ''::bytea);
  NEW.at := clock_timestamp();
  NEW.hash := sha256(convert_to(audit_text(NEW), 'UTF8'));
  RETURN NEW;
END
$$;
CREATE TRIGGER audit_seal BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION audit_seal();
CREATE UNIQUE INDEX audit_event_chain ON audit_event (dossier_id, seq) NULLS NOT DISTINCT;

-- ───────────────────────────────────────── reads with a date ─────────────────────────────────────────

-- The assessment that holds for a line: latest as_of, then latest recorded_at, among those not superseded.
-- on_day cuts on as_of ("as of"), known_before on recorded_at ("as known on"); null does not cut.
CREATE FUNCTION current_assessment(line uuid, on_day date, known_before timestamptz) RETURNS SETOF assessment
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 AS $$
  SELECT a.* FROM assessment a
  WHERE a.line_id = line AND NOT a.retracted
    AND (on_day IS NULL OR a.as_of <= on_day)
    AND (known_before IS NULL OR a.recorded_at < known_before)
    AND NOT EXISTS (SELECT FROM assessment s
      WHERE s.supersedes_id = a.id AND (known_before IS NULL OR s.recorded_at < known_before))
  ORDER BY a.as_of DESC, a.recorded_at DESC, a.id DESC LIMIT 1
$$;

-- Whether a commitment is open, by the same two cuts. Without a row it is open.
CREATE FUNCTION current_closure(of_commitment uuid, on_day date, known_before timestamptz) RETURNS closure
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce((SELECT c.closure FROM commitment_closure c
    WHERE c.commitment_id = of_commitment
      AND (on_day IS NULL OR c.as_of <= on_day) AND (known_before IS NULL OR c.recorded_at < known_before)
    ORDER BY c.as_of DESC, c.recorded_at DESC, c.id DESC LIMIT 1), 'open')
$$;

-- ───────────────────────────────────────────── rights ─────────────────────────────────────────────

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO entente_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO entente_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO entente_app;

-- What may be edited in place, by name; whatever is not named here is append-only for the application.
GRANT UPDATE ON alias, identifier, institution, official, post, party_weekend, holiday,
  dossier, dossier_counter, membership, user_account, user_session, sign_in_throttle, api_token, feed_token,
  agreement, agreement_link, provision, working_group, seat, cadence, meeting, agenda_item, outcome,
  commitment, source, claim, idempotency_key TO entente_app;
-- Links between records, and what has run out, may go; records are archived.
GRANT DELETE ON meeting_group, attendance, agenda_item, agreement_issue_area, working_group_issue_area,
  meeting_issue_area, commitment_issue_area, sign_in_throttle, idempotency_key, membership TO entente_app;
DO $$
BEGIN
  -- Not there when the migration is tried on its own, outside the history that Prisma keeps.
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    REVOKE INSERT ON _prisma_migrations FROM entente_app;
  END IF;
END
$$;
