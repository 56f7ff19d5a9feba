-- Takes every line out of stock or none, once a movement.
-- KEYS: the epoch, the movement, the stock levels, the unrecorded movements
-- ARGV: those of the epoch, movement id, body hash, time, reason, who, then product id and quantity of each line
-- Gives: the writes, then "short" with `<product id>:<units requested>:<units available>` of each product that falls short,
--   or "moved" with what `movedReply` reads
local _, movement, levels, unrecorded = unpack(KEYS)
local id, body_hash, time, reason, who = unpack(ARGV, 3, 7)
local FIRST_LINE = 8

if redis.call("EXISTS", movement) == 0 then
  local requested, products = {}, {}
  for i = FIRST_LINE, #ARGV, 2 do
    local product = ARGV[i]
    if not requested[product] then
      requested[product] = 0
      table.insert(products, product)
    end
    requested[product] = requested[product] + tonumber(ARGV[i + 1])
  end

  local short = { writes, "short" }
  for _, product in ipairs(products) do
    local available = tonumber(redis.call("HGET", levels, product .. ":quantity") or 0)
    if available < requested[product] then
      table.insert(short, product .. ":" .. requested[product] .. ":" .. available)
    end
  end
  if #short > 2 then
    return short
  end

  local lines = {}
  for i = FIRST_LINE, #ARGV, 2 do
    local product, units = ARGV[i], "-" .. ARGV[i + 1]
    local on_hand = redis.call("HINCRBY", levels, product .. ":quantity", units)
    redis.call("HSET", levels, product .. ":updatedAt", time)
    table.insert(lines, product .. ":" .. units .. ":" .. on_hand)
  end
  redis.call("HSET", movement, "state", "APPLIED", "kind", "adjustment", "bodyHash", body_hash,
    "lines", table.concat(lines, " "), "movedAt", time, "reason", reason, "who", who)
  redis.call("SADD", unrecorded, id)
end
return { writes, "moved", unpack(redis.call("HMGET", movement, "bodyHash", "lines", "movedAt", "kind", "reason", "who")) }
