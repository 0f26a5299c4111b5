-- What wrk sends. Arguments: what to do (create, update, read, get; create-with-key and update-with-key send an
-- Idempotency-Key with each request), a file of tokens, a file of targets (ids, or paths for get), and a word that
-- no other run has.

local threads = {}

function setup(thread)
  thread:set("number", #threads + 1)
  table.insert(threads, thread)
end

local function lines(path)
  local found = {}
  for line in io.lines(path) do table.insert(found, line) end
  return found
end

local first = { "Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Frances", "Kathleen" }
local last = { "Lovelace", "Hopper", "Turing", "Dijkstra", "Liskov", "Knuth", "Allen", "Booth" }

local kind, keyed, tokens, targets, word
local count = 0

function init(args)
  kind, keyed = args[1]:gsub("%-with%-key$", "")
  word = args[4]
  tokens = lines(args[2])
  targets = lines(args[3])
  math.randomseed(number * 7919)
  wrk.headers["Content-Type"] = "application/json"
end

local function create()
  local given, family = first[count % #first + 1], last[math.floor(count / #first) % #last + 1]
  return wrk.format("POST", "/v1/people", nil, string.format(
    '{"name":"%s %s","email":"%s.%d.%d@example.com","phone":"+1202555%04d","title":"Engineer %d"}',
    given, family, word, number, count, count % 10000, count))
end

local function update()
  return wrk.format("PATCH", "/v1/people/" .. targets[math.random(#targets)], nil,
    string.format('{"title":"%s %d %d"}', word, number, count))
end

function request()
  count = count + 1
  wrk.headers["Authorization"] = "Bearer " .. tokens[(count * 2 + number) % #tokens + 1]
  if keyed > 0 then wrk.headers["Idempotency-Key"] = string.format("%s.%d.%d", word, number, count) end
  if kind == "create" then return create() end
  if kind == "update" then return update() end
  if kind == "read" then return wrk.format("GET", "/v1/people/" .. targets[math.random(#targets)]) end
  return wrk.format("GET", targets[math.random(#targets)])
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%f,"failed":%d,"p50":%f,"p95":%f,"p99":%f,"max":%f}\n',
    summary.requests, summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
