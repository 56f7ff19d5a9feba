import type messages from "../../messages/id.json";
import type { Locale } from "./locales";

export type Messages = typeof messages;

export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "en"
    ? (await import("../../messages/en.json")).default
    : (await import("../../messages/id.json")).default;
}
