-- A feed is of one dossier, of one group of it, or of whatever its owner may read.
ALTER TABLE "feed_token" ALTER COLUMN "dossier_id" DROP NOT NULL;
ALTER TABLE "feed_token" ADD COLUMN "working_group_id" UUID;
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_group_has_dossier"
  CHECK ("working_group_id" IS NULL OR "dossier_id" IS NOT NULL);
ALTER TABLE "feed_token" ADD CONSTRAINT "feed_token_dossier_id_working_group_id_fkey"
  FOREIGN KEY ("dossier_id", "working_group_id") REFERENCES "working_group"("dossier_id", "id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
