import { type Locale, localeCookie } from "./locales";

const oneYearInSeconds = 365 * 24 * 60 * 60;

export function setLocale(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain-http hosts of a shop's network
  document.cookie = `${localeCookie}=${locale}; path=/; max-age=${oneYearInSeconds}; samesite=lax`;
}
