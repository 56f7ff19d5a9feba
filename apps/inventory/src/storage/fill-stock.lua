-- Writes stock levels, and opens the epoch with the last of them.
-- KEYS: the epoch, the stock levels, the stocked products
-- ARGV: number of the epoch that is rebuilt, "last" or "more", then product id, quantity and time of each level
-- Gives 1, or 0 when another rebuild has begun
local epoch, levels, products = unpack(KEYS)
if redis.call("HGET", epoch, "rebuilding") ~= ARGV[1] then
  return 0
end
for i = 3, #ARGV, 3 do
  local product = ARGV[i]
  redis.call("HSET", levels, product .. ":quantity", ARGV[i + 1], product .. ":updatedAt", ARGV[i + 2])
  redis.call("ZADD", products, 0, product)
end
if ARGV[2] == "last" then
  redis.call("DEL", epoch)
  redis.call("HSET", epoch, "number", ARGV[1], "writes", 0)
end
return 1
