-- wrk: reads papers. Argument: the file of `token attempt kinds`.
local requests = {}
function init(args)
  for line in io.lines(args[1]) do
    local token, attempt = line:match("(%S+) (%S+)")
    requests[#requests + 1] = wrk.format("GET", "/v1/attempts/" .. attempt .. "/paper", { ["Authorization"] = "Bearer " .. token })
  end
  turn = 0
end

function request()
  turn = turn + 1
  return requests[turn % #requests + 1]
end
