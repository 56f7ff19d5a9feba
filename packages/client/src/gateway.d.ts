// Generated from the gateway by `bun run generate`.
import type { Hono } from "hono";
import type { BlankEnv } from "hono/types";
/**
 * The gateway as the typed client sees it: every route of the contracts that others may call. Inferred, not annotated: the compiler then
 * writes the declaration out in full, and clients don't work it out again from the contracts.
 */
export declare const gateway: Hono<BlankEnv, {
    "/staff": {
        $get: {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 401;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 403;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 405;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 429;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {};
            output: {
                items: {
                    id: string;
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    isActive: boolean;
                    createdAt: string;
                    updatedAt: string;
                }[];
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/staff": {
        $post: {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                json: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                    pin: string;
                };
            };
            output: {
                id: string;
                staffCode: string;
                name: string;
                role: "cashier" | "manager" | "owner";
                isActive: boolean;
                createdAt: string;
                updatedAt: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/staff/:staffId": {
        $patch: {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    name?: string | undefined;
                    role?: "cashier" | "manager" | "owner" | undefined;
                    isActive?: boolean | undefined;
                };
            };
            output: {
                id: string;
                staffCode: string;
                name: string;
                role: "cashier" | "manager" | "owner";
                isActive: boolean;
                createdAt: string;
                updatedAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/staff/:staffId/pin": {
        $put: {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {};
            outputFormat: string;
            status: 204;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    staffId: string;
                };
            } & {
                json: {
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        };
    };
} & {
    "/auth/login": {
        $get: {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 401;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 403;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 405;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 429;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {};
            output: {
                needsOwner: boolean;
                staff: {
                    staffCode: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                }[];
                demoPins: {
                    staffCode: string;
                    pin: string;
                }[];
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/auth/login": {
        $post: {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 401;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 429;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                json: {
                    staffCode: string;
                    pin: string;
                };
            };
            output: {
                staff: {
                    id: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                };
                permissions: ("session.read" | "product.read" | "stock.read" | "sale.create" | "sale.cancel" | "sale.read" | "receipt.save" | "receipt.read" | "product.create" | "stock.open" | "stock.adjust" | "movement.read" | "staff.read" | "staff.write")[];
                expiresAt: string;
                token: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/auth/logout": {
        $post: {
            input: {
                json: Record<string, never>;
            };
            output: {};
            outputFormat: string;
            status: 204;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        };
    };
} & {
    "/auth/me": {
        $get: {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 401;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 403;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 405;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 429;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {};
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {};
            output: {
                staff: {
                    id: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                };
                permissions: ("session.read" | "product.read" | "stock.read" | "sale.create" | "sale.cancel" | "sale.read" | "receipt.save" | "receipt.read" | "product.create" | "stock.open" | "stock.adjust" | "movement.read" | "staff.read" | "staff.write")[];
                expiresAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/auth/owner": {
        $post: {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 401;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 429;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                json: {
                    token: string;
                    staffCode: string;
                    name: string;
                    pin: string;
                };
            };
            output: {
                staff: {
                    id: string;
                    name: string;
                    role: "cashier" | "manager" | "owner";
                };
                permissions: ("session.read" | "product.read" | "stock.read" | "sale.create" | "sale.cancel" | "sale.read" | "receipt.save" | "receipt.read" | "product.create" | "stock.open" | "stock.adjust" | "movement.read" | "staff.read" | "staff.write")[];
                expiresAt: string;
                token: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/inventory": {
        $post: {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    productId: string;
                    quantity: number;
                };
            };
            output: {
                productId: string;
                quantity: number;
                updatedAt: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/inventory": {
        $get: {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                items: {
                    productId: string;
                    quantity: number;
                    updatedAt: string;
                }[];
                nextCursor: string | null;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/inventory/movements": {
        $get: {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                query: {
                    productId?: string | undefined;
                    since?: string | undefined;
                    until?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                items: {
                    movementId: string;
                    productId: string;
                    kind: "opening" | "sale" | "adjustment" | "delivery" | "return" | "count";
                    quantity: number;
                    onHand: number;
                    reason: string | null;
                    who: string | null;
                    movedAt: string;
                }[];
                nextCursor: string | null;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/inventory/decrease": {
        $post: {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                    }[];
                    saleId?: string | undefined;
                    reason?: string | undefined;
                };
            };
            output: {
                movementId: string;
                lines: {
                    productId: string;
                    quantity: number;
                    onHand: number;
                }[];
                movedAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/products": {
        $post: {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                json: {
                    name: string;
                    price: number;
                    id?: string | undefined;
                    category?: string | undefined;
                    sku?: string | undefined;
                    barcodes?: string[] | undefined;
                };
            };
            output: {
                id: string;
                sku: string;
                name: string;
                category: string;
                barcodes: string[];
                price: number;
                createdAt: string;
                updatedAt: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/products": {
        $get: {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                query: {
                    search?: string | undefined;
                    category?: string | undefined;
                    barcode?: string | undefined;
                    updatedSince?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                items: {
                    id: string;
                    sku: string;
                    name: string;
                    category: string;
                    barcodes: string[];
                    price: number;
                    createdAt: string;
                    updatedAt: string;
                }[];
                nextCursor: string | null;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/products/:productId": {
        $get: {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                param: {
                    productId: string;
                };
            };
            output: {
                id: string;
                sku: string;
                name: string;
                category: string;
                barcodes: string[];
                price: number;
                createdAt: string;
                updatedAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/sales": {
        $post: {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                header: {
                    "idempotency-key"?: string | undefined;
                };
            } & {
                json: {
                    lines: {
                        productId: string;
                        quantity: number;
                        discount?: {
                            type: "amount";
                            amount: number;
                            reason?: string | undefined;
                        } | {
                            type: "percent";
                            percent: number;
                            reason?: string | undefined;
                        } | undefined;
                    }[];
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    id?: string | undefined;
                    discount?: {
                        type: "amount";
                        amount: number;
                        reason?: string | undefined;
                    } | {
                        type: "percent";
                        percent: number;
                        reason?: string | undefined;
                    } | undefined;
                    expectedTotal?: number | undefined;
                    cashierName?: string | undefined;
                };
            };
            output: {
                id: string;
                receiptNumber: string;
                lines: {
                    productId: string;
                    sku: string;
                    name: string;
                    quantity: number;
                    unitPrice: number;
                    subtotal: number;
                    discount: number;
                    total: number;
                }[];
                subtotal: number;
                discount: number;
                total: number;
                rounding: number;
                tenders: {
                    type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                    amount: number;
                }[];
                changeDue: number;
                currency: "IDR";
                cashierName: string | null;
                soldAt: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/sales": {
        $get: {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                query: {
                    saleId?: string | undefined;
                    limit?: string | undefined;
                    cursor?: string | undefined;
                };
            };
            output: {
                items: {
                    id: string;
                    receiptNumber: string;
                    lines: {
                        productId: string;
                        sku: string;
                        name: string;
                        quantity: number;
                        unitPrice: number;
                        subtotal: number;
                        discount: number;
                        total: number;
                    }[];
                    subtotal: number;
                    discount: number;
                    total: number;
                    rounding: number;
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    changeDue: number;
                    currency: "IDR";
                    cashierName: string | null;
                    soldAt: string;
                }[];
                nextCursor: string | null;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/sales/:saleId": {
        $get: {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                id: string;
                receiptNumber: string;
                lines: {
                    productId: string;
                    sku: string;
                    name: string;
                    quantity: number;
                    unitPrice: number;
                    subtotal: number;
                    discount: number;
                    total: number;
                }[];
                subtotal: number;
                discount: number;
                total: number;
                rounding: number;
                tenders: {
                    type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                    amount: number;
                }[];
                changeDue: number;
                currency: "IDR";
                cashierName: string | null;
                soldAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/sales/:saleId/cancel": {
        $post: {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 409;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            } & {
                json: Record<string, never>;
            };
            output: {
                id: string;
                state: "cancelled";
            };
            outputFormat: "json";
            status: 200;
        };
    };
} & {
    "/receipts": {
        $post: {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 400;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 413;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 415;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                json: {
                    saleId: string;
                };
            };
            output: {
                saleId: string;
                receiptNumber: string;
                shop: {
                    name: string;
                    address: string;
                    phone: string;
                    footer: string;
                };
                sale: {
                    id: string;
                    receiptNumber: string;
                    lines: {
                        productId: string;
                        sku: string;
                        name: string;
                        quantity: number;
                        unitPrice: number;
                        subtotal: number;
                        discount: number;
                        total: number;
                    }[];
                    subtotal: number;
                    discount: number;
                    total: number;
                    rounding: number;
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    changeDue: number;
                    currency: "IDR";
                    cashierName: string | null;
                    soldAt: string;
                };
                savedAt: string;
            };
            outputFormat: "json";
            status: 201;
        };
    };
} & {
    "/receipts/:saleId": {
        $get: {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 404;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 422;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 500;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 502;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 503;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                type: string;
                title: string;
                status: number;
                code: "malformed_json" | "invalid_cursor" | "unauthenticated" | "login_failed" | "forbidden" | "not_found" | "product_not_found" | "sale_not_found" | "staff_not_found" | "method_not_allowed" | "sku_taken" | "barcode_taken" | "staff_code_taken" | "last_owner" | "opening_stock_exists" | "out_of_stock" | "sale_cancelled" | "sale_completed" | "price_changed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_mismatch" | "unknown_product" | "discount_too_large" | "total_too_large" | "insufficient_tender" | "tender_exceeds_due" | "too_many_attempts" | "internal_error" | "upstream_failed" | "unavailable" | "overloaded" | "upstream_timeout";
                requestId: string;
                detail?: string | undefined;
                errors?: {
                    field: string;
                    code: string;
                    message: string;
                }[] | undefined;
                shortages?: {
                    productId: string;
                    requested: number;
                    available: number;
                    sku?: string | undefined;
                    name?: string | undefined;
                }[] | undefined;
                retryAfterSeconds?: number | undefined;
                total?: number | undefined;
            };
            outputFormat: "json";
            status: 504;
        } | {
            input: {
                param: {
                    saleId: string;
                };
            };
            output: {
                saleId: string;
                receiptNumber: string;
                shop: {
                    name: string;
                    address: string;
                    phone: string;
                    footer: string;
                };
                sale: {
                    id: string;
                    receiptNumber: string;
                    lines: {
                        productId: string;
                        sku: string;
                        name: string;
                        quantity: number;
                        unitPrice: number;
                        subtotal: number;
                        discount: number;
                        total: number;
                    }[];
                    subtotal: number;
                    discount: number;
                    total: number;
                    rounding: number;
                    tenders: {
                        type: "cash" | "qris" | "card" | "transfer" | "ewallet";
                        amount: number;
                    }[];
                    changeDue: number;
                    currency: "IDR";
                    cashierName: string | null;
                    soldAt: string;
                };
                savedAt: string;
            };
            outputFormat: "json";
            status: 200;
        };
    };
}, "/">;
