-- Takes the goods of sales out of stock: each sale every line or none, and once.
-- KEYS: the epoch, the stock levels, the open reservations, then the movement of each sale
-- ARGV: those of the epoch, time, milliseconds, seconds that refusals are remembered, number of products, id of each;
--   then of each sale: its id, body hash, who sells, number of lines, place in that list of products and quantity of each line
-- Gives the writes, then for each sale: "applied", "gone", "mismatch",
--   or "rejected" and `<product id>:<units requested>:<units available>` of what falls short, separated by spaces
local levels, open = KEYS[2], KEYS[3]
local time, milliseconds, remember, count_of_products = unpack(ARGV, 3, 6)
local products = { unpack(ARGV, 7, 6 + count_of_products) }
-- How many products one command writes: Lua passes a few thousand words at once.
local AT_ONCE = 1000

-- The units on hand of each product. Read once and written once, however many sales: a command for each line is what a
-- busy shop's Redis would be busy with.
local on_hand, taken, opened = {}, {}, {}

local function read_levels()
  local fields = {}
  for place, product in ipairs(products) do
    fields[place] = product .. ":quantity"
  end
  for place, units in ipairs(redis.call("HMGET", levels, unpack(fields))) do
    on_hand[place] = tonumber(units or 0)
  end
end

local function write_levels()
  local fields = {}
  for place, product in ipairs(products) do
    if taken[place] then
      table.insert(fields, product .. ":quantity")
      table.insert(fields, on_hand[place])
      table.insert(fields, product .. ":updatedAt")
      table.insert(fields, time)
    end
    if #fields == 4 * AT_ONCE or (place == #products and #fields > 0) then
      redis.call("HSET", levels, unpack(fields))
      fields = {}
    end
  end
end

local function reserve(movement, sale, body_hash, who, first, last)
  local requested, places = {}, {}
  for i = first, last, 2 do
    local place = tonumber(ARGV[i])
    if not requested[place] then
      requested[place] = 0
      table.insert(places, place)
    end
    requested[place] = requested[place] + tonumber(ARGV[i + 1])
  end

  local short = {}
  for _, place in ipairs(places) do
    if on_hand[place] < requested[place] then
      table.insert(short, products[place] .. ":" .. requested[place] .. ":" .. on_hand[place])
    end
  end
  if #short > 0 then
    local shortages = table.concat(short, " ")
    redis.call("HSET", movement, "state", "REJECTED", "bodyHash", body_hash, "shortages", shortages)
    redis.call("EXPIRE", movement, remember)
    return "rejected " .. shortages
  end

  local lines = {}
  for i = first, last, 2 do
    local place, units = tonumber(ARGV[i]), ARGV[i + 1]
    on_hand[place] = on_hand[place] - tonumber(units)
    taken[place] = true
    table.insert(lines, products[place] .. ":-" .. units .. ":" .. on_hand[place])
  end
  redis.call("HSET", movement, "state", "APPLIED", "bodyHash", body_hash,
    "lines", table.concat(lines, " "), "movedAt", time, "who", who)
  table.insert(opened, milliseconds)
  table.insert(opened, sale)
  return "applied"
end

local function outcome_of(movement, sale, body_hash, who, first, last)
  local state, known_hash, short = unpack(redis.call("HMGET", movement, "state", "bodyHash", "shortages"))
  if not state then
    return reserve(movement, sale, body_hash, who, first, last)
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

read_levels()
local outcomes = { writes }
local at = 7 + count_of_products
for key = 4, #KEYS do
  local sale, body_hash, who, count = unpack(ARGV, at, at + 3)
  local last = at + 3 + 2 * count
  table.insert(outcomes, outcome_of(KEYS[key], sale, body_hash, who, at + 4, last))
  at = last + 1
end
write_levels()
if #opened > 0 then
  redis.call("ZADD", open, unpack(opened))
end
return outcomes
