import { cpus, totalmem } from "node:os";
import type { BenchOptions } from "./bench-options";
import type { Figures } from "./latencies";
import type { Measured } from "./measure-checkout";
import type { Yardstick } from "./pgbench";

const whole = (value: number) => value.toFixed(0);
const ms = (value: number) => value.toFixed(2);
const times = (value: number) => `${value.toFixed(2)}×`;

/** Says on what, and with what, the figures were made. */
export function showMachine({ seconds, rounds, products, "past-sales": pastSales }: BenchOptions): void {
  const processors = cpus();
  const memory = (totalmem() / 1e9).toFixed(0);
  console.log(
    `${processors.length} × ${processors[0]?.model ?? "processor"}, ${memory} GB, Bun ${Bun.version}`,
  );
  console.log(
    `${products} products, ${pastSales} past sales; ${rounds} runs of ${seconds} s each, the middle one counts`,
  );
}

/** Shows what tills reached that sell as fast as they are answered, and what PostgreSQL alone does. */
export function showClosedLoop(
  clients: number,
  measured: Measured,
  yardsticks: ReadonlyMap<Yardstick, Figures>,
): void {
  console.log(`\n## ${clients} ${clients === 1 ? "client" : "clients"}`);
  const rows = [
    ["checkout", measured],
    ...[...yardsticks].map(([name, figures]) => [`pgbench, ${name}`, figures]),
  ] as [string, Figures][];
  console.table(
    Object.fromEntries(rows.map(([name, figures]) => [name, { ...columns(figures), ...ratios(figures) }])),
  );
  if (measured.failed > 0) console.log(`${measured.failed} answers were no sale`);
  const { followedSeconds, exportedSeconds } = measured;
  console.log(`all was settled and had its receipt ${followedSeconds.toFixed(1)} s after the last answer,`);
  console.log(`and each receipt its file after ${exportedSeconds.toFixed(1)} s`);

  function ratios({ perSecond, p99 }: Figures) {
    return {
      "checkout's rate to it": times(measured.perSecond / perSecond),
      "checkout's p99 to it": times(measured.p99 / p99),
    };
  }
}

function columns({ perSecond, p50, p95, p99, p999 }: Figures) {
  return {
    "per s": whole(perSecond),
    "p50 ms": ms(p50),
    "p95 ms": ms(p95),
    "p99 ms": ms(p99),
    "p999 ms": ms(p999),
  };
}

/** Shows what the sales cost each process. */
export function showUsage({ usage, sold }: Measured): void {
  const rows = [...usage].map(([name, { cpuSeconds, pssMb }]) => {
    return [
      name,
      {
        "CPU s": cpuSeconds.toFixed(1),
        "CPU µs a sale": whole((1e6 * cpuSeconds) / sold),
        "PSS MB": whole(pssMb),
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}

/** Shows what customers waited for who came at a steady rate. */
export function showOpenLoop(share: number, perSecond: number, measured: Measured): void {
  console.log(`\n## Open loop, ${perSecond} a second (${whole(100 * share)} % of the most)`);
  console.table({ checkout: columns(measured) });
  if (measured.failed > 0) console.log(`${measured.failed} answers were no sale`);
}
