/** One of our own parts: what it is called, and the key by which all of them know one another. */
export type Part = { name: string; key: string };
