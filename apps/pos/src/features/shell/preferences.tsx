"use client";

import { LocaleSwitch } from "./locale-switch";
import { ThemeSwitch } from "./theme-switch";

export function Preferences() {
  return (
    <div className="flex items-center gap-2">
      <LocaleSwitch />
      <ThemeSwitch />
    </div>
  );
}
