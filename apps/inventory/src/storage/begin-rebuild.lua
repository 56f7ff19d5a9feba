-- Ends the epoch that Redis is in, so that no script moves stock any more, and keeps the rebuild of a later one alone.
-- KEYS: the epoch. ARGV: number of the epoch to come
-- Gives 1, or 0 when that one or a later one has begun already
local number, rebuilding = unpack(redis.call("HMGET", KEYS[1], "number", "rebuilding"))
local begun = math.max(tonumber(number or 0), tonumber(rebuilding or 0))
if begun >= tonumber(ARGV[1]) then
  return 0
end
redis.call("DEL", KEYS[1])
redis.call("HSET", KEYS[1], "rebuilding", ARGV[1])
return 1
