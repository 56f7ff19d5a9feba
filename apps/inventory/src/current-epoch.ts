import { DomainError } from "@pos-mi/service-kit/domain-error";
import type { Epoch } from "./storage/epoch";

/** The epoch that this replica works in, once it has seen that Redis has what it should have. */
export type CurrentEpoch = {
  /** @throws DomainError `unavailable` while there is none: nothing is decided on a stock that may be wrong */
  get(): Epoch;
  /** Says that Redis, though in this epoch, lacks something: it has to be rebuilt. */
  doubt(epoch: Epoch): void;
  isDoubted(number: number): boolean;
  /** How many writes of an epoch this replica has seen. */
  writesSeen(number: number): number;
  open(epoch: Epoch): void;
  close(): void;
};

/** A replica begins without an epoch. */
export function createCurrentEpoch(): CurrentEpoch {
  let latest: Epoch = { number: 0, writes: 0 };
  let isOpen = false;
  let doubted = 0;
  return {
    get() {
      if (!isOpen) throw new DomainError("unavailable", { detail: "The stock is being rebuilt." });
      return latest;
    },
    doubt({ number }) {
      doubted = Math.max(doubted, number);
      isOpen = isOpen && latest.number > number;
    },
    isDoubted: (number) => number <= doubted,
    writesSeen: (number) => (latest.number === number ? latest.writes : 0),
    open(epoch) {
      if (latest.number !== epoch.number) latest = epoch;
      isOpen = true;
    },
    close() {
      isOpen = false;
    },
  };
}
