import { LinkButton } from "@/components/ui/link-button";
import { PlainPage } from "./plain-page";

/** Missing and forbidden look the same from outside, and so this says nothing about which it is. */
export function NothingHere() {
  return (
    <PlainPage title="There is nothing at this address">
      <p className="mb-4 text-muted">
        The record may have been archived, the address may be mistyped, or it belongs to a dossier that you
        are not a member of.
      </p>
      <div>
        <LinkButton href="/" variant="primary">
          Go to the desk
        </LinkButton>
      </div>
    </PlainPage>
  );
}
