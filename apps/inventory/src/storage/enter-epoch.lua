-- Begins every script that moves stock. Refuses in another epoch than the caller's, and where Redis is older than what
-- the caller has seen of it: then it lost writes.
-- KEYS[1]: the epoch. ARGV[1]: its number, ARGV[2]: writes that the caller has seen
local epoch_number, epoch_writes = unpack(redis.call("HMGET", KEYS[1], "number", "writes"))
if epoch_number ~= ARGV[1] or tonumber(epoch_writes) < tonumber(ARGV[2]) then
  return redis.error_reply("EPOCH is another one, or writes are missing")
end
local writes = redis.call("HINCRBY", KEYS[1], "writes", 1)
