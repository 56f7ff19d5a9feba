-- Takes the goods of sales out of stock: each sale every line or none, and once.
-- KEYS: the epoch, the stock levels, the open reservations, then the movement of each sale
-- ARGV: those of the epoch, time, milliseconds, seconds that refusals are remembered,
--   then of each sale: its id, body hash, number of lines, product id and quantity of each line
-- Gives the writes, then for each sale: "applied", "gone", "mismatch",
--   or "rejected" and `<product id>:<units requested>:<units available>` of what falls short, separated by spaces
local levels, open = KEYS[2], KEYS[3]
local time, milliseconds, remember = ARGV[3], ARGV[4], ARGV[5]

local function shortages_of(products, requested)
  local short = {}
  for _, product in ipairs(products) do
    local available = tonumber(redis.call("HGET", levels, product .. ":quantity") or 0)
    if available < requested[product] then
      table.insert(short, product .. ":" .. requested[product] .. ":" .. available)
    end
  end
  return table.concat(short, " ")
end

local function reserve(movement, sale, body_hash, first, last)
  local requested, products = {}, {}
  for i = first, last, 2 do
    local product = ARGV[i]
    if not requested[product] then
      requested[product] = 0
      table.insert(products, product)
    end
    requested[product] = requested[product] + tonumber(ARGV[i + 1])
  end

  local short = shortages_of(products, requested)
  if short ~= "" then
    redis.call("HSET", movement, "state", "REJECTED", "bodyHash", body_hash, "shortages", short)
    redis.call("EXPIRE", movement, remember)
    return "rejected " .. short
  end

  local lines = {}
  for i = first, last, 2 do
    local product, units = ARGV[i], "-" .. ARGV[i + 1]
    local on_hand = redis.call("HINCRBY", levels, product .. ":quantity", units)
    table.insert(lines, product .. ":" .. units .. ":" .. on_hand)
  end
  for _, product in ipairs(products) do
    redis.call("HSET", levels, product .. ":updatedAt", time)
  end
  redis.call("HSET", movement, "state", "APPLIED", "bodyHash", body_hash,
    "lines", table.concat(lines, " "), "movedAt", time)
  redis.call("ZADD", open, milliseconds, sale)
  return "applied"
end

local function outcome_of(movement, sale, body_hash, first, last)
  local state, known_hash, short = unpack(redis.call("HMGET", movement, "state", "bodyHash", "shortages"))
  if not state then
    return reserve(movement, sale, body_hash, first, last)
  end
  if state == "REVERTED" then
    return "gone"
  end
  if known_hash ~= body_hash then
    return "mismatch"
  end
  if state == "REJECTED" then
    return "rejected " .. short
  end
  return "applied"
end

local outcomes = { writes }
local at = 6
for key = 4, #KEYS do
  local sale, body_hash, count = ARGV[at], ARGV[at + 1], tonumber(ARGV[at + 2])
  local first, last = at + 3, at + 2 + 2 * count
  table.insert(outcomes, outcome_of(KEYS[key], sale, body_hash, first, last))
  at = last + 1
end
return outcomes
