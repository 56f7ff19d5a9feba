-- Sets the opening stock of a product, once a movement and once a product.
-- KEYS: the movement, the stock levels, the stocked products
-- ARGV: product id, quantity, body hash, time
-- Gives: "exists", or "moved" with the movement's body hash, lines and time
local movement, levels, products = KEYS[1], KEYS[2], KEYS[3]
local product, quantity, body_hash, time = ARGV[1], ARGV[2], ARGV[3], ARGV[4]

if redis.call("EXISTS", movement) == 0 then
  if redis.call("HSETNX", levels, product .. ":quantity", quantity) == 0 then
    return { "exists" }
  end
  redis.call("HSET", levels, product .. ":updatedAt", time)
  redis.call("ZADD", products, 0, product)
  local line = product .. ":" .. quantity .. ":" .. quantity
  redis.call("HSET", movement, "state", "APPLIED", "bodyHash", body_hash, "lines", line, "movedAt", time)
end
return { "moved", unpack(redis.call("HMGET", movement, "bodyHash", "lines", "movedAt")) }
