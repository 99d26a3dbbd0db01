-- wrk: saves answers. Arguments: the file of `token attempt kinds`, and the first revision of this run.
local threads = 0
function setup(thread)
  thread:set("index", threads)
  threads = threads + 1
end

local bodies = { s = '"choice":1', m = '"choices":[1]', t = '"truth":true', n = '"number":"1"', x = '"text":"风"' }
local attempts = {}

function init(args)
  local number = 0
  for line in io.lines(args[1]) do
    local token, attempt, kinds = line:match("(%S+) (%S+) (%S+)")
    if number % 2 == index then
      attempts[#attempts + 1] = {
        path = "/v1/attempts/" .. attempt .. "/answers/", kinds = kinds,
        headers = { ["Authorization"] = "Bearer " .. token, ["Content-Type"] = "application/json" },
      }
    end
    number = number + 1
  end
  revision = tonumber(args[2])
  turn = 0
end

-- Every request is a new revision, so every request has something to write.
function request()
  turn = turn + 1
  local attempt = attempts[turn % #attempts + 1]
  local item = math.random(#attempt.kinds)
  revision = revision + 1
  local body = '{"revision":' .. revision .. ',"answer":{' .. bodies[attempt.kinds:sub(item, item)] .. '}}'
  return wrk.format("PUT", attempt.path .. item, attempt.headers, body)
end
