/** PostgreSQL refuses to run as root: there it gets a user namespace in which it is nobody, and files stay root's. */
export function asOrdinaryUser(command: string[]): string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ["unshare", "--user", "--map-user=65534", "--map-group=65534", "--", ...command] : command;
}

export const hint =
  "Run as an ordinary user, or set DATABASE_URL to a server of your own (as root, `unshare` with user namespaces is needed).";
