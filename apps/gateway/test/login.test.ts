import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { login, session } from "@pos-mi/contracts/auth";
import { problem } from "@pos-mi/contracts/problem";
import { type Gateway, openGateway, SETUP_TOKEN } from "./gateway-app";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const logIn = (staffCode: string, pin: string) =>
  gateway.send("POST", "/auth/login", { body: { staffCode, pin } });
const me = (token?: string) => gateway.send("GET", "/auth/me", { token });
const codeOf = async (response: Response) => problem.parse(await response.json()).code;
const later = (ms: number) => {
  gateway.clock.now = new Date(gateway.clock.now.getTime() + ms);
};

describe("logging in", () => {
  test("the right PIN gives a session, to the caller and to the browser", async () => {
    const { staff, staffCode } = await gateway.hire("cashier", "333333");
    const response = await logIn(staffCode.toLowerCase(), "333333");
    expect(response.status).toBe(200);
    const given = login.parse(await response.json());
    expect(given.staff).toEqual(staff);
    expect(session.parse(await (await me(given.token)).json())).toEqual(session.parse(given));
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`pos-mi-session=${given.token};`);
    for (const attribute of ["HttpOnly", "SameSite=Strict", "Path=/"]) expect(cookie).toContain(attribute);
    const byCookie = await gateway.send("GET", "/auth/me", {
      headers: { cookie: `pos-mi-session=${given.token}` },
    });
    expect(byCookie.status).toBe(200);
  });

  test("behind HTTPS the cookie is bound to the host, and never sent without", async () => {
    const { staffCode } = await gateway.hire("cashier");
    const response = await gateway.send("POST", "/auth/login", {
      body: { staffCode, pin: "123456" },
      headers: { "x-forwarded-proto": "https" },
    });
    expect(response.headers.get("set-cookie")).toMatch(/^__Host-pos-mi-session=.*; Secure/);
  });

  test("each login has a token of its own, and ends the one that the browser had: none can be foisted on it", async () => {
    const { staffCode, token: before } = await gateway.hire("cashier");
    const response = await gateway.send("POST", "/auth/login", {
      body: { staffCode, pin: "123456" },
      headers: { cookie: `pos-mi-session=${before}` },
    });
    expect(login.parse(await response.json()).token).not.toBe(before);
    expect((await me(before)).status).toBe(401);
  });

  test("one session may log somebody else in, and goes on", async () => {
    const [first, second] = [await gateway.hire("cashier"), await gateway.hire("cashier")];
    const body = { staffCode: second.staffCode, pin: "123456" };
    expect((await gateway.send("POST", "/auth/login", { body, token: first.token })).status).toBe(200);
    expect((await me(first.token)).status).toBe(200);
  });

  test("a wrong PIN, a code that nobody has, and somebody who left are told the same", async () => {
    const owner = await gateway.hire("owner");
    const left = await gateway.hire("cashier");
    await gateway.send("PATCH", `/staff/${left.staff.id}`, { token: owner.token, body: { isActive: false } });
    const answers = [
      await logIn(owner.staffCode, "000000"),
      await logIn("NOBODY", "000000"),
      await logIn(left.staffCode, "123456"),
    ];
    const bodies = await Promise.all(answers.map(async (answer) => problem.parse(await answer.json())));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    for (const { requestId: _, ...body } of bodies)
      expect(body).toEqual({
        type: "urn:pos-mi:problem:login_failed",
        title: "The staff code or the PIN is not right",
        status: 401,
        code: "login_failed",
      });
  });

  test("nothing but the token's hash is kept", async () => {
    const { token } = await gateway.hire("cashier");
    const rows = await gateway.deps.db.execute("select * from gateway.sessions");
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe("guessing", () => {
  test("after five wrong PINs not even the right one is taken, for 15 minutes; then it is", async () => {
    const { staffCode } = await gateway.hire("cashier", "654321");
    for (let guess = 0; guess < 5; guess += 1)
      expect((await logIn(staffCode, `00000${guess}`)).status).toBe(401);
    const locked = await logIn(staffCode, "654321");
    expect(locked.status).toBe(429);
    expect(locked.headers.get("retry-after")).toBe("900");
    expect(problem.parse(await locked.json()).retryAfterSeconds).toBe(900);
    later(14 * MINUTE);
    expect((await logIn(staffCode, "654321")).status).toBe(429);
    later(MINUTE + 1000);
    expect((await logIn(staffCode, "654321")).status).toBe(200);
  });

  test("many guesses at once are no more than five", async () => {
    const { staffCode } = await gateway.hire("cashier", "654321");
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, guess) => logIn(staffCode, `0000${10 + guess}`)),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  test("a code that nobody has is locked as well: it tells nothing", async () => {
    for (let guess = 0; guess < 5; guess += 1) expect((await logIn("GHOST", "000000")).status).toBe(401);
    expect((await logIn("GHOST", "000000")).status).toBe(429);
  });

  test("a right PIN forgets the wrong ones before it", async () => {
    const { staffCode } = await gateway.hire("cashier", "654321");
    for (let round = 0; round < 2; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) expect((await logIn(staffCode, "000000")).status).toBe(401);
      expect((await logIn(staffCode, "654321")).status).toBe(200);
    }
  });
});

describe("a session ends", () => {
  test("by logging out, at once", async () => {
    const { token } = await gateway.hire("cashier");
    expect((await me(token)).status).toBe(200);
    const response = await gateway.send("POST", "/auth/logout", { token, body: {} });
    expect(response.status).toBe(204);
    expect(response.headers.get("set-cookie")).toMatch(/^pos-mi-session=; Max-Age=0/);
    expect((await me(token)).status).toBe(401);
  });

  test("after 12 hours, however busy", async () => {
    const { token } = await gateway.hire("cashier");
    for (let hours = 0; hours < 11.5; hours += 0.25) {
      later(HOUR / 4);
      expect((await me(token)).status).toBe(200);
    }
    later(HOUR / 2 + 1);
    expect((await me(token)).status).toBe(401);
  });

  test("after half an hour in which nothing was asked", async () => {
    const { token } = await gateway.hire("cashier");
    later(29 * MINUTE);
    expect((await me(token)).status).toBe(200);
    later(31 * MINUTE);
    expect((await me(token)).status).toBe(401);
  });

  test.each([
    ["another role", { role: "manager" }],
    ["no right to log in", { isActive: false }],
  ])("with %s", async (_, change) => {
    const owner = await gateway.hire("owner");
    const { staff, token } = await gateway.hire("cashier");
    expect((await me(token)).status).toBe(200);
    await gateway.send("PATCH", `/staff/${staff.id}`, { token: owner.token, body: change });
    expect((await me(token)).status).toBe(401);
  });

  test("with another PIN, which then is the right one", async () => {
    const owner = await gateway.hire("owner");
    const { staff, staffCode, token } = await gateway.hire("cashier");
    const set = await gateway.send("PUT", `/staff/${staff.id}/pin`, {
      token: owner.token,
      body: { pin: "999999" },
    });
    expect(set.status).toBe(204);
    expect((await me(token)).status).toBe(401);
    expect((await logIn(staffCode, "123456")).status).toBe(401);
    expect((await logIn(staffCode, "999999")).status).toBe(200);
  });
});

test.each(["", "x", "x".repeat(43), "../../etc/passwd", "' or 1=1"])("%p is no session", async (token) => {
  const response = await gateway.send("GET", "/auth/me", { headers: { authorization: `Bearer ${token}` } });
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toStartWith("Bearer");
  expect(await codeOf(response)).toBe("unauthenticated");
});

describe("the first owner", () => {
  test("is made once, by whoever knows the token; then the address is gone", async () => {
    const fresh = await openGateway();
    const body = { token: SETUP_TOKEN, staffCode: "siti", name: "Siti Rahayu", pin: "111111" };
    const make = (given: Partial<typeof body> = {}) =>
      fresh.send("POST", "/auth/owner", { body: { ...body, ...given } });
    const page = async () => (await fresh.send("GET", "/auth/login")).json();
    expect(await page()).toEqual({ needsOwner: true, staff: [], demoPins: [] });
    expect(await codeOf(await make({ token: "a guess" }))).toBe("login_failed");
    const made = await Promise.all([make(), make({ staffCode: "other" })]);
    expect(made.map(({ status }) => status).toSorted()).toEqual([201, 404]);
    expect(await page()).toMatchObject({
      needsOwner: false,
      staff: [{ name: "Siti Rahayu", role: "owner" }],
    });
    expect(await codeOf(await make({ staffCode: "third" }))).toBe("not_found");
    await fresh.close();
  });

  test("the token can't be guessed on and on", async () => {
    const fresh = await openGateway();
    const body = { token: "a guess", staffCode: "SITI", name: "Siti", pin: "111111" };
    for (let guess = 0; guess < 5; guess += 1)
      expect((await fresh.send("POST", "/auth/owner", { body })).status).toBe(401);
    expect((await fresh.send("POST", "/auth/owner", { body: { ...body, token: SETUP_TOKEN } })).status).toBe(
      429,
    );
    await fresh.close();
  });
});
