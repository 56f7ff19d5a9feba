/** The path of a whole URL, with its query, to the letter: what a request line has. */
export function pathOf(url: string): string {
  return url.slice(url.indexOf("/", "https://".length));
}
