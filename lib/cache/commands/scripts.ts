/**
 * Lua scripts, each one atomic step of a Redis. They run alike over TCP and over REST. All keys of one call share a
 * hash tag, so that they live on one node of a cluster.
 */

/** KEYS: counters. ARGV: limit and window for each. Replies {1, left...} or {0, index, wait}. */
export const takeScript = `
local index, wait = -1, -1
for i, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') >= tonumber(ARGV[2 * i - 1]) then
    local ms = redis.call('PTTL', key)
    if ms < 0 then ms = tonumber(ARGV[2 * i]) end
    if ms > wait then index, wait = i - 1, ms end
  end
end
if index >= 0 then return {0, index, wait} end
local reply = {1}
for i, key in ipairs(KEYS) do
  local taken = redis.call('INCR', key)
  if taken == 1 then redis.call('PEXPIRE', key, ARGV[2 * i]) end
  reply[i + 1] = tonumber(ARGV[2 * i - 1]) - taken
end
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
