import CoursePackages

/// A change to the bytes or the nodes of a package.
struct Mutation: CustomStringConvertible {
    enum Action: CaseIterable {
        case deleteNode, duplicateNode, swapNodes, truncateNode
        case deleteAttribute, duplicateAttribute, swapAttributes
        case deleteBytes, duplicateBytes, swapBytes, truncateFile, replaceByte
        case deleteFile, duplicateFile, swapFiles
    }

    let description: String
    let files: PackageFiles

    /// A file with its nodes.
    struct Source {
        let path: String
        let bytes: [UInt8]
        let nodes: [Range<Int>]
        let attributes: [Range<Int>]

        init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
            let markup = MarkupScanner(bytes)
            nodes = markup.elements.map(\.range)
            attributes = markup.elements.flatMap(\.attributes)
        }
    }

    /// - Parameters:
    ///   - sources: the XML files of `files`.
    init(of files: PackageFiles, _ sources: [Source], using random: inout SplitMix) {
        var contents = Dictionary(uniqueKeysWithValues: files.paths.map { ($0, files[$0] ?? []) })
        // What happens to whole files is soon seen; most of the work goes into what is in them.
        let isOfFiles = random.next(below: 50) == 0
        let action = random.element(
            of: Action.allCases.filter { [.deleteFile, .duplicateFile, .swapFiles].contains($0) == isOfFiles })
        let source = random.element(of: sources)
        let path = source.path
        let other = random.element(of: sources)
        var detail = ""
        switch action {
        case .deleteFile: contents[path] = nil
        case .duplicateFile: contents[other.path] = source.bytes
        case .swapFiles: (contents[path], contents[other.path]) = (other.bytes, source.bytes)
        default:
            let (first, second) = Self.ranges(for: action, source, using: &random)
            detail = " \(first) \(second)"
            contents[path] = Self.changed(source.bytes, action, first, second, using: &random)
        }
        description = "\(action) \(path)\(detail) \(isOfFiles ? other.path : "")"
        self.files = PackageFiles(contents)
    }

    private static func ranges(
        for action: Action, _ source: Source, using random: inout SplitMix
    ) -> (Range<Int>, Range<Int>) {
        switch action {
        case .deleteNode, .duplicateNode, .swapNodes, .truncateNode:
            return (random.element(of: source.nodes), random.element(of: source.nodes))
        case .deleteAttribute, .duplicateAttribute, .swapAttributes:
            return (random.element(of: source.attributes), random.element(of: source.attributes))
        default:
            let starts = [random.next(below: source.bytes.count), random.next(below: source.bytes.count)]
            let ranges = starts.map { $0..<min(source.bytes.count, $0 + 1 + random.next(below: 12)) }
            return (ranges[0], ranges[1])
        }
    }

    private static func changed(
        _ bytes: [UInt8], _ action: Action, _ one: Range<Int>, _ two: Range<Int>, using random: inout SplitMix
    ) -> [UInt8] {
        switch action {
        case .deleteNode, .deleteAttribute, .deleteBytes:
            return Array(bytes[..<one.lowerBound] + bytes[one.upperBound...])
        case .duplicateNode, .duplicateBytes:
            return Array(bytes[..<one.upperBound] + bytes[one] + bytes[one.upperBound...])
        case .duplicateAttribute:
            return Array(bytes[..<one.upperBound] + [0x20] + bytes[one] + bytes[one.upperBound...])
        case .swapNodes, .swapAttributes, .swapBytes:
            let (first, second) = one.lowerBound < two.lowerBound ? (one, two) : (two, one)
            guard first.upperBound <= second.lowerBound else { return bytes }
            return Array(
                bytes[..<first.lowerBound] + bytes[second] + bytes[first.upperBound..<second.lowerBound]
                    + bytes[first] + bytes[second.upperBound...])
        case .truncateNode:
            // All from somewhere in it to its end tag.
            guard let endTag = bytes[one].lastIndex(of: UInt8(ascii: "<")), endTag > one.lowerBound,
                let tagEnd = bytes[one].firstIndex(of: UInt8(ascii: ">"))
            else { return bytes }
            let from = min(endTag, tagEnd + 1 + random.next(below: max(1, endTag - tagEnd)))
            return Array(bytes[..<from] + bytes[endTag...])
        case .truncateFile:
            return Array(bytes[..<one.lowerBound])
        case .replaceByte:
            var changed = bytes
            changed[one.lowerBound] = random.element(of: Array("<>&\"'/=! ;:#x0甲\n".utf8) + [0x00, 0x80, 0xFF])
            return changed
        case .deleteFile, .duplicateFile, .swapFiles: return bytes
        }
    }
}
