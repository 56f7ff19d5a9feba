-- Reads movements in one call.
-- KEYS: the movement of each id
-- Gives for each: its state, then what `record` reads; nothing but nulls where there is none
local found = {}
for _, movement in ipairs(KEYS) do
  table.insert(found, redis.call("HMGET", movement, "state", "bodyHash", "lines", "movedAt", "kind", "reason", "who"))
end
return found
