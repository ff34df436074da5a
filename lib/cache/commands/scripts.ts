/**
 * Lua scripts, each one atomic step of a Redis. They run alike over TCP and over REST. All keys of one call share a
 * hash tag, so that they live on one node of a cluster.
 */

/** KEYS: counters. ARGV: limit, window and amount for each. Replies {1, left...} or {0, index, wait}. */
export const takeScript = `
local index, wait = -1, -1
for i, key in ipairs(KEYS) do
  local taken = tonumber(redis.call('GET', key) or '0')
  if taken + tonumber(ARGV[3 * i]) > tonumber(ARGV[3 * i - 2]) then
    local ms = redis.call('PTTL', key)
    if ms < 0 then ms = tonumber(ARGV[3 * i - 1]) end
    if ms > wait then index, wait = i - 1, ms end
  end
end
if index >= 0 then return {0, index, wait} end
local reply = {1}
for i, key in ipairs(KEYS) do
  local taken = redis.call('INCRBY', key, ARGV[3 * i])
  if redis.call('PTTL', key) < 0 then redis.call('PEXPIRE', key, ARGV[3 * i - 1]) end
  reply[i + 1] = tonumber(ARGV[3 * i - 2]) - taken
end
return reply`;

/** KEYS: counters. ARGV: what to add to each; one that is not there stays away. */
export const adjustScript = `
for i, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 and redis.call('INCRBY', key, ARGV[i]) < 0 then
    redis.call('SET', key, '0', 'KEEPTTL')
  end
end
return 1`;

/** KEYS: one log, its rows marked with "+" and its end with ".". ARGV: lifetime, place, "1" for ended, texts. */
export const appendScript = `
local at, length = tonumber(ARGV[2]), redis.call('LLEN', KEYS[1])
if length > 0 and redis.call('LINDEX', KEYS[1], -1) == '.' then length = length - 1 end
if length < at then return 0 end
if at == 0 then redis.call('DEL', KEYS[1]) else redis.call('LTRIM', KEYS[1], 0, at - 1) end
for i = 4, #ARGV do redis.call('RPUSH', KEYS[1], '+' .. ARGV[i]) end
if ARGV[3] == '1' then redis.call('RPUSH', KEYS[1], '.') end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1`;

/** KEYS: one log. ARGV: place. Replies its last row, then the rows from there on; nothing for no log. */
export const readLogScript = `
local last = redis.call('LINDEX', KEYS[1], -1)
if not last then return false end
local reply = redis.call('LRANGE', KEYS[1], ARGV[1], -1)
table.insert(reply, 1, last)
return reply`;

/** KEYS: counters. Replies taken and milliseconds left (below 0: not begun) for each, in one row. */
export const peekScript = `
local reply = {}
for i, key in ipairs(KEYS) do
  reply[2 * i - 1] = tonumber(redis.call('GET', key) or '0')
  reply[2 * i] = redis.call('PTTL', key)
end
return reply`;

/** KEYS: one tally. ARGV: lifetime, then field and number to add for each. */
export const tallyScript = `
for i = 2, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[i], ARGV[i + 1]) end
return redis.call('PEXPIRE', KEYS[1], ARGV[1])`;

/** KEYS: one tally. ARGV: lifetime, then field and the value it has at least for each. */
export const raiseScript = `
for i = 2, #ARGV, 2 do
  local present = tonumber(redis.call('HGET', KEYS[1], ARGV[i]))
  if not present or present < tonumber(ARGV[i + 1]) then redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
end
return redis.call('PEXPIRE', KEYS[1], ARGV[1])`;

/** KEYS: one claim. ARGV: its owner. */
export const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;
