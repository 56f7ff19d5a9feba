import { expect, test } from "bun:test";
import { noBurst, scannedCode, withKey } from "./scanner-timing";

function type(text: string, gapMs: number) {
  let at = 1000;
  let burst = noBurst;
  for (const key of text) {
    burst = withKey(burst, key, at);
    at += gapMs;
  }
  return { burst, enterAt: at };
}

test("a fast burst that ends with Enter is a scan", () => {
  const { burst, enterAt } = type("8991002101234", 8);
  expect(scannedCode(burst, enterAt, 4)).toBe("8991002101234");
});

test("a hand is no scanner", () => {
  const { burst, enterAt } = type("50000", 120);
  expect(scannedCode(burst, enterAt, 4)).toBeUndefined();
});

test("two quick keys are no scan", () => {
  const { burst, enterAt } = type("50", 8);
  expect(scannedCode(burst, enterAt, 4)).toBeUndefined();
});

test("a slow key before the scan is not part of it", () => {
  const before = withKey(noBurst, "7", 100);
  let burst = before;
  for (const [index, key] of [..."ABC123"].entries()) burst = withKey(burst, key, 1000 + index * 5);
  expect(scannedCode(burst, 1030, 4)).toBe("ABC123");
});
