-- Sets the opening stock of a product, once a movement and once a product.
-- KEYS: the epoch, the movement, the stock levels, the stocked products, the unrecorded movements
-- ARGV: those of the epoch, movement id, product id, quantity, body hash, time, who
-- Gives: the writes, then "exists", or "moved" with what `movedReply` reads
local _, movement, levels, products, unrecorded = unpack(KEYS)
local id, product, quantity, body_hash, time, who = unpack(ARGV, 3)

if redis.call("EXISTS", movement) == 0 then
  if redis.call("HSETNX", levels, product .. ":quantity", quantity) == 0 then
    return { writes, "exists" }
  end
  redis.call("HSET", levels, product .. ":updatedAt", time)
  redis.call("ZADD", products, 0, product)
  local line = product .. ":" .. quantity .. ":" .. quantity
  redis.call("HSET", movement, "state", "APPLIED", "kind", "opening", "bodyHash", body_hash, "lines", line,
    "movedAt", time, "who", who)
  redis.call("SADD", unrecorded, id)
end
return { writes, "moved", unpack(redis.call("HMGET", movement, "bodyHash", "lines", "movedAt", "kind", "reason", "who")) }
