-- wrk: reads papers, each thread its own. Argument: the file of `token attempt kinds`.
local threads = 0
function setup(thread)
  thread:set("index", threads)
  threads = threads + 1
end

local requests = {}
function init(args)
  local number = 0
  for line in io.lines(args[1]) do
    local token, attempt = line:match("(%S+) (%S+)")
    if number % 2 == index then
      requests[#requests + 1] = wrk.format("GET", "/v1/attempts/" .. attempt .. "/paper", { ["Authorization"] = "Bearer " .. token })
    end
    number = number + 1
  end
  turn = 0
end

function request()
  turn = turn + 1
  return requests[turn % #requests + 1]
end
