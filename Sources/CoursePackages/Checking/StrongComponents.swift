/// Circles in a graph, one for each group of nodes that reach each other (Tarjan, "Depth-first search and linear graph
/// algorithms", 1972). The work grows with the number of nodes and edges.
enum StrongComponents {
    /// A shortest circle through the first node of each group, beginning with it; `edges` by node.
    static func circles(_ edges: [[Int]]) -> [[Int]] {
        components(edges).compactMap { circle(in: $0, edges) }.sorted { $0[0] < $1[0] }
    }

    private static func components(_ edges: [[Int]]) -> [[Int]] {
        var order = [Int?](repeating: nil, count: edges.count)
        var low = [Int](repeating: 0, count: edges.count)
        var isOnStack = [Bool](repeating: false, count: edges.count)
        var stack: [Int] = []
        var count = 0
        var components: [[Int]] = []
        for start in edges.indices where order[start] == nil {
            // Without recursion: the path, and how many edges of each of its nodes were followed.
            var path: [(node: Int, followed: Int)] = []
            func enter(_ node: Int) {
                order[node] = count
                low[node] = count
                count += 1
                stack.append(node)
                isOnStack[node] = true
                path.append((node, 0))
            }
            enter(start)
            while let (node, followed) = path.last {
                if followed < edges[node].count {
                    path[path.count - 1].followed += 1
                    let next = edges[node][followed]
                    if let reached = order[next] {
                        if isOnStack[next] { low[node] = min(low[node], reached) }
                    } else {
                        enter(next)
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
                guard low[node] == order[node] else { continue }
                let index = stack.lastIndex(of: node) ?? stack.endIndex
                for member in stack[index...] { isOnStack[member] = false }
                components.append(stack[index...].sorted())
                stack.removeSubrange(index...)
            }
        }
        return components
    }

    /// Nil for a single node that has no edge to itself.
    private static func circle(in component: [Int], _ edges: [[Int]]) -> [Int]? {
        guard let start = component.first else { return nil }
        let members = Set(component)
        var cameFrom: [Int: Int] = [:]
        var pending = [start]
        var index = 0
        while index < pending.count {
            let node = pending[index]
            index += 1
            for next in edges[node] where members.contains(next) {
                guard next != start else {
                    var circle = [node]
                    while let before = circle.last, before != start, let previous = cameFrom[before] {
                        circle.append(previous)
                    }
                    return circle.reversed()
                }
                guard cameFrom[next] == nil else { continue }
                cameFrom[next] = node
                pending.append(next)
            }
        }
        return nil
    }
}
