"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { THEME_COOKIE, type Theme, themeFrom } from "./preferences";
import { writePreference } from "./write-preference";

const options = [
  { value: "system", label: "System", icon: <Monitor className="size-3.5" /> },
  { value: "light", label: "Light", icon: <Sun className="size-3.5" /> },
  { value: "dark", label: "Dark", icon: <Moon className="size-3.5" /> },
];

/** Light, dark, or as the device has it. The document itself holds the choice, its cookie keeps it. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, current, () => "system" as const);
  return (
    <RadioGroup
      name="theme"
      label="Theme"
      look="segmented"
      options={options}
      value={theme}
      onChange={(value) => {
        document.documentElement.dataset.theme = value;
        writePreference(THEME_COOKIE, value);
      }}
    />
  );
}

function current(): Theme {
  return themeFrom(document.documentElement.dataset.theme);
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
