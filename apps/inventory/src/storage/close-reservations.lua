-- Closes reservations: the goods of settled sales are gone for good, those of reverted ones go back. "again" settles a
-- sale whose goods had been taken before, in another movement of the same id: those of this one go back.
-- KEYS: the epoch, the stock levels, the open reservations, then the movement of each sale
-- ARGV: those of the epoch, time, seconds that closed movements are remembered,
--   then of each sale: its id, "settled", "again" or "reverted"
-- Gives the writes, and how many were closed by this call.
local levels, open = KEYS[2], KEYS[3]
local time, remember = ARGV[3], ARGV[4]

local function give_back(movement)
  for product, units in string.gmatch(redis.call("HGET", movement, "lines"), "([^ :]+):%-(%d+):%d+") do
    redis.call("HINCRBY", levels, product .. ":quantity", units)
    redis.call("HSET", levels, product .. ":updatedAt", time)
  end
end

local closed, sales = 0, {}
for key = 4, #KEYS do
  local movement = KEYS[key]
  local sale, how = ARGV[2 * key - 3], ARGV[2 * key - 2]
  local state = redis.call("HGET", movement, "state")
  if how ~= "reverted" and state == "APPLIED" then
    if how == "again" then
      give_back(movement)
    end
    redis.call("HSET", movement, "state", "SETTLED")
    closed = closed + 1
  elseif how == "reverted" and state ~= "SETTLED" and state ~= "REVERTED" then
    if state == "APPLIED" then
      give_back(movement)
    end
    -- Also where nothing was taken: a reservation that arrives late finds this tombstone.
    redis.call("HSET", movement, "state", "REVERTED")
    closed = closed + 1
  end
  redis.call("EXPIRE", movement, remember)
  table.insert(sales, sale)
end
redis.call("ZREM", open, unpack(sales))
return { writes, closed }
