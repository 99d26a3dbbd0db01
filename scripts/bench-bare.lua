-- wrk: the bare routes, with requests of the same size as a save. Arguments: method, path.
function init(args)
  local headers = { ["Authorization"] = "Bearer bench-100", ["Content-Type"] = "application/json" }
  local body = args[1] == "PUT" and '{"revision":1000001,"answer":{"choice":1}}' or nil
  bare = wrk.format(args[1], args[2], headers, body)
end

function request()
  return bare
end
