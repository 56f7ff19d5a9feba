/** The tone of each stock state, the same on every badge. */
export const stockTones = { fine: "success", low: "warning", out: "danger" } as const;
