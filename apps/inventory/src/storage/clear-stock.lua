-- Forgets the levels, and every movement that is not closed or not in the ledger.
-- KEYS: the epoch, then what is forgotten. ARGV: number of the epoch that is rebuilt
-- Gives 1, or 0 when another rebuild has begun
if redis.call("HGET", KEYS[1], "rebuilding") ~= ARGV[1] then
  return 0
end
for key = 2, #KEYS do
  redis.call("DEL", KEYS[key])
end
return 1
