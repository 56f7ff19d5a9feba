/** Where to go after login: only a path of the till itself, never another origin. */
export function nextPath(requested: string | null): string {
  if (!requested?.startsWith("/") || requested.startsWith("//") || requested.includes("\\")) return "/order";
  return requested;
}

/** The login page that leads back to `path`. */
export function loginPath(path: string): string {
  return `/login?next=${encodeURIComponent(path)}`;
}
