/** Logins and logouts wait for one another: a logout answered late would take the cookie of the login after it. */
export const sessionChange = { id: "session-change" };
