-- Reminders: what each member wants to be reminded of, the inbox, and which digests went out.
-- The queue's own tables are no migration: scripts/database/queue.mjs lets the library make them, as the owner.

CREATE TYPE "reminder_kind" AS ENUM ('before_30', 'before_7', 'after_1', 'slot_due', 'slot_overdue');
CREATE TYPE "digest_choice" AS ENUM ('daily', 'immediately', 'off');
CREATE TYPE "digest_state" AS ENUM ('taken', 'sent', 'released', 'refused', 'unknown');

CREATE TABLE "reminder_preference" (
    "user_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kinds" "reminder_kind"[] NOT NULL,
    "digest" "digest_choice" NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reminder_preference_pkey" PRIMARY KEY ("user_id", "dossier_id")
);

CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT uuid_v7(),
    "user_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" "reminder_kind" NOT NULL,
    "subject" TEXT NOT NULL,
    "about" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "meeting_id" UUID,
    "working_group_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(6),
    "mailed_at" TIMESTAMPTZ(6),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "digest" (
    "user_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "state" "digest_state" NOT NULL,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "digest_pkey" PRIMARY KEY ("user_id", "day")
);

CREATE INDEX "notification_user_id_id_idx" ON "notification"("user_id", "id");
CREATE UNIQUE INDEX "notification_once" ON "notification"("user_id", "kind", "subject", "about");

ALTER TABLE "reminder_preference" ADD CONSTRAINT "reminder_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reminder_preference" ADD CONSTRAINT "reminder_preference_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_dossier_id_meeting_id_fkey" FOREIGN KEY ("dossier_id", "meeting_id") REFERENCES "meeting"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "notification" ADD CONSTRAINT "notification_dossier_id_working_group_id_fkey" FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "digest" ADD CONSTRAINT "digest_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE notification ADD CONSTRAINT notification_about_one CHECK (
  CASE WHEN kind IN ('slot_due', 'slot_overdue')
    THEN working_group_id IS NOT NULL AND meeting_id IS NULL
    ELSE meeting_id IS NOT NULL AND working_group_id IS NULL END);
-- The bell counts these on every page, and the mail looks for those.
CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
CREATE INDEX notification_to_mail ON notification (created_at) WHERE mailed_at IS NULL AND read_at IS NULL;
-- What a reminder said stays as it was said: of it the application may change only whether it was read and mailed.
GRANT SELECT, INSERT ON reminder_preference, notification, digest TO entente_app;
GRANT UPDATE (kinds, digest, updated_at) ON reminder_preference TO entente_app;
GRANT UPDATE (read_at, mailed_at) ON notification TO entente_app;
GRANT UPDATE (state, changed_at) ON digest TO entente_app;
