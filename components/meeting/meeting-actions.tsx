"use client";

import {
  CalendarCog,
  CalendarPlus,
  CalendarX,
  Ellipsis,
  Hourglass,
  Megaphone,
  Pencil,
  Undo2,
  Users,
} from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import {
  type Around,
  CancelForm,
  EditForm,
  PostponeForm,
  TakeBackForm,
  type Target,
} from "@/components/meeting/change-forms";
import { GroupsForm } from "@/components/meeting/groups-form";
import { MarkHeld } from "@/components/meeting/mark-held";
import { MoveForm } from "@/components/meeting/move-form";
import { NextForm } from "@/components/meeting/next-form";
import { recordHref } from "@/components/shell/paths";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast-store";
import { useKey } from "@/components/ui/use-key";
import { editMeetingAction } from "@/lib/meeting/actions";
import { type MeetingStatus, mayFollow } from "@/lib/meeting/rules";

type Form = "edit" | "move" | "postpone" | "cancel" | "takeBack" | "next" | "groups";
interface Group {
  reference: string;
  name: string;
}

/** What can be done with a meeting by those who may record: buttons, keys, and a menu for the rest. */
export function MeetingActions({
  meeting,
  around,
  dossier,
  mayMarkHeld,
  isUnconfirmed,
  groups,
  allGroups,
}: {
  meeting: Target;
  around: Around;
  dossier: string;
  mayMarkHeld: boolean;
  isUnconfirmed: boolean;
  groups: (Group & { numbered: boolean })[];
  allGroups: Group[];
}) {
  const [form, setForm] = useState<Form | null>(null);
  // What closes keeps its content while it fades.
  const [shown, setShown] = useState<Form>("edit");
  const [isSaving, startSaving] = useTransition();
  const router = useRouter();
  const { id, version, reference, status } = meeting;
  const isHeld = status === "held";
  const open = (which: Form) => {
    setShown(which);
    setForm(which);
  };
  useKey("Edit this meeting", "e", () => open("edit"));
  useKey(isHeld ? "Correct the date of this meeting" : "Move this meeting", "m", () => open("move"));

  const become = (next: MeetingStatus) => {
    if (isSaving) return;
    const typed = new FormData();
    for (const [name, value] of Object.entries({ id, version: String(version), status: next }))
      typed.set(name, value);
    startSaving(async () => {
      const answer = await editMeetingAction(typed);
      if (answer.status === "failed") showToast(answer.fault.message, { tone: "error" });
      else showToast(`${reference} is ${next}.`);
    });
  };
  const may = (next: MeetingStatus) => status !== next && mayFollow(status, next);
  const items: (MenuItem | false)[] = [
    may("announced") && {
      id: "announced",
      label: "Mark announced",
      icon: <Megaphone />,
      onAction: () => become("announced"),
    },
    may("scheduled") && {
      id: "scheduled",
      label: "Mark scheduled",
      icon: <CalendarCog />,
      onAction: () => become("scheduled"),
    },
    may("postponed") && {
      id: "postpone",
      label: "Postpone…",
      icon: <Hourglass />,
      onAction: () => open("postpone"),
    },
    may("cancelled") && {
      id: "cancel",
      label: "Cancel…",
      icon: <CalendarX />,
      onAction: () => open("cancel"),
    },
    { id: "next", label: "Start the next meeting…", icon: <CalendarPlus />, onAction: () => open("next") },
    { id: "groups", label: "Groups…", icon: <Users />, onAction: () => open("groups") },
    isHeld && {
      id: "takeBack",
      label: "Not held after all…",
      icon: <Undo2 />,
      onAction: () => open("takeBack"),
    },
  ];
  const props = { meeting, around };
  const dialogs: Record<Form, { title: string; description?: string; body: ReactNode; size?: "sm" }> = {
    edit: { title: `Edit ${reference}`, body: <EditForm {...props} /> },
    move: isHeld
      ? {
          title: `When ${reference} was held`,
          description: "Corrects the record. The date that it had stays in its history.",
          body: <MoveForm {...props} />,
        }
      : {
          title: `Move ${reference}`,
          description:
            "The date that it had stays in its chain of dates. Hours go with their day: check them.",
          body: <MoveForm {...props} />,
        },
    postpone: { title: `Postpone ${reference}`, body: <PostponeForm {...props} />, size: "sm" },
    cancel: {
      title: `Cancel ${reference}`,
      description: "It stays on record as cancelled, and can be put on again.",
      body: <CancelForm {...props} />,
      size: "sm",
    },
    takeBack: {
      title: `${reference} was not held`,
      description: "For a meeting that was marked held by mistake, or of which that turned out to be wrong.",
      body: <TakeBackForm {...props} />,
      size: "sm",
    },
    next: {
      title: `Next after ${reference}`,
      description: "Filled in from this meeting. Change what does not fit.",
      body: <NextForm {...props} onMade={(made) => router.push(recordHref(dossier, made) ?? "#")} />,
    },
    groups: {
      title: `Groups of ${reference}`,
      body: <GroupsForm meeting={meeting} mine={groups} all={allGroups} />,
      size: "sm",
    },
  };
  const { body, ...dialog } = dialogs[shown];
  return (
    <>
      {mayMarkHeld && (
        <MarkHeld meeting={meeting} letter="h" variant={isUnconfirmed ? "primary" : "default"} />
      )}
      <Button aria-haspopup="dialog" aria-keyshortcuts="m" onClick={() => open("move")}>
        {isHeld ? "Correct the date" : "Move"}
      </Button>
      <Button icon={<Pencil />} aria-haspopup="dialog" aria-keyshortcuts="e" onClick={() => open("edit")}>
        Edit
      </Button>
      <Menu label="More" icon={<Ellipsis />} items={items.filter((item) => item !== false)} />
      <Dialog isOpen={form !== null} onOpenChange={(isOpen) => !isOpen && setForm(null)} {...dialog}>
        {body}
      </Dialog>
    </>
  );
}
