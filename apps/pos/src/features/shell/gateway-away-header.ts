/** Set by the till's own forwarder on the answers that the gateway did not give. */
export const gatewayAwayHeader = "x-gateway-away";
