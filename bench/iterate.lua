-- A person is created, changed and deleted, repeatedly. The next request of an iteration goes out on the
-- connection that is free, which is the one whose response it waited for. Responses are identified by
-- X-Request-Id, which is echoed.

local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds, nanoseconds; } rollcall_time;
  int clock_gettime(int clock, rollcall_time *now);
]]

local now = ffi.new("rollcall_time")
local function milliseconds()
  ffi.C.clock_gettime(1, now)
  return tonumber(now.seconds) * 1e3 + tonumber(now.nanoseconds) / 1e6
end

local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

local token, word
local count = 0
-- by iteration: its start, its last step, and the id of its person
local going = {}
-- iterations whose response has arrived, oldest first
local ready, first, last = {}, 1, 0
times = ""
ended = 0
refused = 0

function init(args)
  for line in io.lines(args[2]) do token = line end
  word = args[4]
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. token
end

function request()
  local name, one
  if first <= last then
    name, ready[first] = ready[first], nil
    first = first + 1
    one = going[name]
  else
    count = count + 1
    name = word .. "-" .. number .. "-" .. count
    one = { began = milliseconds() }
    going[name] = one
  end
  wrk.headers["X-Request-Id"] = name
  if not one.id then
    return wrk.format("POST", "/v1/people", nil, string.format(
      '{"name":"Ada Lovelace","email":"ada.%s@example.com","phone":"+12025550147","title":"Engineer"}', name))
  end
  if not one.changed then
    one.changed = true
    return wrk.format("PATCH", "/v1/people/" .. one.id, nil, '{"title":"Director"}')
  end
  return wrk.format("DELETE", "/v1/people/" .. one.id, nil, nil)
end

function response(status, headers)
  local name = headers["X-Request-Id"] or headers["x-request-id"]
  local one = going[name]
  if status == 204 then
    times = times .. string.format("%.1f ", milliseconds() - one.began)
    ended = ended + 1
    going[name] = nil
    return
  end
  if status == 201 then
    one.id = string.match(headers["Location"] or headers["location"], "[^/]+$")
  elseif status ~= 200 then
    refused = refused + 1
    going[name] = nil
    return
  end
  last = last + 1
  ready[last] = name
end

function done(summary)
  local all, iterations, failed = {}, 0, summary.errors.connect + summary.errors.read + summary.errors.write +
    summary.errors.timeout
  for _, thread in ipairs(threads) do
    for time in string.gmatch(thread:get("times"), "%S+") do table.insert(all, tonumber(time)) end
    iterations = iterations + thread:get("ended")
    failed = failed + thread:get("refused")
  end
  table.sort(all)
  local function at(share) return all[math.max(1, math.ceil(#all * share))] or 0 end
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"failed":%d,"p50":%f,"p95":%f,"p99":%f,"max":%f}\n',
    iterations, summary.duration / 1e6, failed, at(0.5), at(0.95), at(0.99), at(1)))
end
