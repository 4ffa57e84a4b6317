import { PreferencesForm } from "@/components/reminder/preferences-form";
import { EmptyState } from "@/components/ui/empty-state";
import type { Preferences } from "@/lib/reminder/schema";

/** The person's reminders by dossier, or why there is nothing to choose. */
export function ReminderPreferences({ preferences }: { preferences: Preferences }) {
  if (preferences.dossiers.length === 0)
    return (
      <EmptyState title="No dossiers">
        Reminders come from the dossiers that you are a member of. An admin can add you to one.
      </EmptyState>
    );
  return (
    <>
      {!preferences.mail && (
        <p className="mb-2 max-w-[72ch] text-13 text-muted">
          This register sends no e-mail at present: reminders stay in the inbox, whatever is chosen for
          e-mail.
        </p>
      )}
      <PreferencesForm preferences={preferences} />
    </>
  );
}
