import { expect } from "@playwright/test";
import { fromStack, test } from "./test";

test("the docs page shows every operation, and asks no other host for anything", async ({
  page,
  request,
}) => {
  const gateway = fromStack("GATEWAY_URL");
  const asked: string[] = [];
  const failed: string[] = [];
  page.on("request", (sent) => asked.push(sent.url()));
  page.on("pageerror", (error) => failed.push(error.message));
  await page.goto(`${gateway}/docs`);

  const { paths } = await (await request.get(`${gateway}/openapi.json`)).json();
  const operations = Object.entries<Record<string, { summary: string }>>(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => `${method.toUpperCase()} ${path} ${summary}`),
  );
  expect(operations.length).toBeGreaterThan(0);
  for (const name of operations) await expect(page.getByRole("button", { name, exact: true })).toBeAttached();
  await page.getByRole("button", { name: "POST /sales Sell" }).click();
  await expect(page.getByText("The whole checkout in one call")).toBeVisible();

  const elsewhere = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== gateway);
  expect(elsewhere).toEqual([]);
  expect(failed).toEqual([]);
});
