// The only file that touches libxml2; no pointer leaves it. Limits: docs/course-format.md, "Limits".
import CLibXML2
import Messages

/// Reads XML files with libxml2's SAX interface.
enum XMLReader {
    /// Nil if the file was refused before parsing. Faults of form go to `faults`, at most one of those that make the parser stop.
    static func read(
        path: String, bytes: [UInt8], limits: PackageLimits, faults: inout FaultList
    ) -> XMLDocument? {
        let precheck = XMLPrecheck(path: path, bytes: bytes, limits: limits, faults: &faults)
        guard !precheck.isHopeless else { return nil }
        let builder = XMLTreeBuilder(path: path, source: bytes, limits: limits, faults: faults)
        if !parse(precheck.parserBytes, into: builder) {
            builder.fail(.malformedXML, at: 0, .malformedXML("the parser gave up"))
        }
        faults = builder.faults
        return builder.document()
    }

    private static let isPrepared: Bool = {
        xmlInitParser()
        // Denies every external entity, whatever asks for it.
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()

    /// Whether the parser and the builder agree that the file is well-formed, or the builder knows why it is not.
    private static func parse(_ bytes: [UInt8], into builder: XMLTreeBuilder) -> Bool {
        guard isPrepared, bytes.count < Int32.max else { return false }
        return bytes.withUnsafeBytes { buffer in
            let memory = buffer.bindMemory(to: CChar.self)
            guard let context = xmlCreateMemoryParserCtxt(memory.baseAddress, Int32(memory.count)) else { return false }
            defer { xmlFreeParserCtxt(context) }
            xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
            context.pointee.sax.pointee = handler
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            builder.start(context: context)
            xmlParseDocument(context)
            builder.finish()
            let isClean = context.pointee.wellFormed == 1 && context.pointee.nsWellFormed == 1
            return isClean || builder.isBroken
        }
    }

    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.internalSubset = { user, _, _, _ in
            XMLTreeBuilder.handle(user) { $0.refuseDoctype() }
        }
        handler.startElementNs = { user, name, prefix, uri, _, _, count, _, attributes in
            XMLTreeBuilder.handle(user) { $0.startElement(name, prefix, uri, count, attributes) }
        }
        handler.endElementNs = { user, _, _, _ in
            XMLTreeBuilder.handle(user) { $0.endElement() }
        }
        handler.characters = { user, bytes, count in
            XMLTreeBuilder.handle(user) { $0.append(bytes, count) }
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = handler.characters
        // Not through `handle`: errors come from the midst of the parser's work, which goes on with its input.
        handler.serror = { user, error in
            guard let error else { return }
            XMLTreeBuilder.of(user)?.report(error.pointee)
        }
        return handler
    }
}

/// Builds the flat tree from the parser's events.
private final class XMLTreeBuilder {
    private let path: String
    private let source: [UInt8]
    private let limits: PackageLimits
    private(set) var faults: FaultList
    /// Whether a fault of form was found; the rest of the file is not believed.
    private(set) var isBroken = false

    private var context: xmlParserCtxtPtr?
    private var nodes: [XMLNode] = []
    private var attributes: [XMLAttribute] = []
    private var text: [UInt8] = []
    private var names: [String] = []
    private var elementNames: [ElementName?] = []
    private var attributeNames: [AttributeName?] = []
    /// By the address of libxml2's interned name.
    private var nameIndices: [UnsafePointer<xmlChar>: Int32] = [:]
    /// Index, last child, and namespace of the open elements.
    private var open: [(node: Int32, lastChild: Int32, namespace: UnsafePointer<xmlChar>?)] = []
    /// Whether nothing more is to be read; the parser is stopped at the end of the next callback.
    private var isStopped = false

    init(path: String, source: [UInt8], limits: PackageLimits, faults: FaultList) {
        self.path = path
        self.source = source
        self.limits = limits
        self.faults = faults
        text.reserveCapacity(source.count)
        nodes.reserveCapacity(min(source.count / 64, limits.elements))
        attributes.reserveCapacity(min(source.count / 128, limits.elements))
    }

    /// Runs a callback of the parser, unless the builder has had enough, and then stops the parser.
    ///
    /// `xmlStopParser` frees the parser's input, into which names and values point. So it is the very last thing that a
    /// callback does, and only callbacks do it after which libxml2 looks whether it was stopped.
    static func handle(_ user: UnsafeMutableRawPointer?, _ callback: (XMLTreeBuilder) -> Void) {
        guard let builder = of(user), let context = builder.context else { return }
        if !builder.isStopped { callback(builder) }
        guard builder.isStopped else { return }
        builder.context = nil
        xmlStopParser(context)
    }

    static func of(_ user: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
        user.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    func start(context: xmlParserCtxtPtr) { self.context = context }

    func finish() { context = nil }

    func document() -> XMLDocument {
        XMLDocument(path: path, source: source, nodes: nodes, attributes: attributes, names: names, text: text)
    }

    /// Records the fault; from then on nothing more is read.
    func fail(
        _ identifier: DiagnosticIdentifier, at offset: Int, _ text: Text.Fault, notes: [Fault.Note] = []
    ) {
        isBroken = true
        guard !isStopped else { return }
        isStopped = true
        let place = Place(path: path, offset: max(0, min(offset, source.count)))
        faults.report(identifier, at: place, text, notes: notes)
    }

    /// Bytes from the start of the file to where the parser stands.
    private var cursor: Int {
        guard let input = context?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur else {
            return source.count
        }
        return min(source.count, Int(input.pointee.consumed) + (current - base))
    }

    func refuseDoctype() {
        let start = lastIndex(of: 0x3C, before: cursor)
        fail(.doctype, at: start, .doctype)
    }

    private func lastIndex(of byte: UInt8, before end: Int) -> Int {
        var index = min(end, source.count) - 1
        while index > 0, source[index] != byte { index -= 1 }
        return max(0, index)
    }

    // MARK: Elements

    func startElement(
        _ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?,
        _ count: Int32, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard !isStopped, let name else { return }
        let tagEnd = cursor
        let start = lastIndex(of: 0x3C, before: tagEnd)
        guard open.count < limits.depth else { return fail(.tooDeep, at: start, .tooDeep(limits.depth)) }
        guard nodes.count < limits.elements else {
            return fail(.tooManyElements, at: start, .tooManyElements(limits.elements))
        }
        guard count <= limits.attributes else {
            return fail(.tooManyAttributes, at: start, .tooManyAttributes(limits.attributes))
        }
        guard (0..<Int(count)).allSatisfy({ valueLength(values, at: $0 * 5) <= limits.textBytes }) else {
            return fail(.textTooLong, at: start, .attributeTooLong(bytes: limits.textBytes))
        }
        let nameIndex = index(of: name)
        let index = Int32(nodes.count)
        let parent = open.last
        var node = XMLNode(
            element: elementNames[Int(nameIndex)], name: nameIndex, start: Int32(start), tagEnd: Int32(tagEnd),
            parent: parent?.node ?? -1, firstAttribute: Int32(attributes.count), attributeCount: 0, textStart: 0,
            textEnd: 0)
        node.isForeign = parent == nil ? !isCourseNamespace(uri) : uri != parent?.namespace
        if let parent {
            if parent.lastChild < 0 {
                nodes[Int(parent.node)].firstChild = index
            } else {
                nodes[Int(parent.lastChild)].nextSibling = index
            }
            open[open.count - 1].lastChild = index
        }
        for position in 0..<Int(count) {
            addAttribute(values, at: position * 5)
        }
        node.attributeCount = Int32(attributes.count) - node.firstAttribute
        node.textStart = Int32(text.count)
        node.textEnd = node.textStart
        nodes.append(node)
        open.append((index, -1, uri))
    }

    func endElement() {
        guard !isStopped, let last = open.popLast() else { return }
        nodes[Int(last.node)].isClosed = true
    }

    /// Five pointers are an attribute: name, prefix, namespace, start and end of the value.
    private func valueLength(_ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, at offset: Int) -> Int {
        guard let start = values?[offset + 3], let end = values?[offset + 4] else { return 0 }
        return end - start
    }

    private func addAttribute(_ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, at offset: Int) {
        guard let values, let name = values[offset], let start = values[offset + 3], let end = values[offset + 4] else {
            return
        }
        let nameIndex: Int32
        if let prefix = values[offset + 1] {
            nameIndex = intern(String(cString: prefix) + ":" + String(cString: name))
        } else {
            nameIndex = index(of: name)
        }
        let valueStart = Int32(text.count)
        text.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
        attributes.append(
            XMLAttribute(
                attribute: attributeNames[Int(nameIndex)], name: nameIndex, valueStart: valueStart,
                valueEnd: Int32(text.count)))
    }

    private func index(of name: UnsafePointer<xmlChar>) -> Int32 {
        if let index = nameIndices[name] { return index }
        let index = intern(String(cString: name))
        nameIndices[name] = index
        return index
    }

    private func intern(_ name: String) -> Int32 {
        // Prefixed names are few; equal ones need not share an index.
        names.append(name)
        elementNames.append(ElementName(rawValue: name))
        attributeNames.append(AttributeName(rawValue: name))
        return Int32(names.count - 1)
    }

    private func isCourseNamespace(_ uri: UnsafePointer<xmlChar>?) -> Bool {
        guard let uri else { return false }
        return String(cString: uri) == CourseFormat.namespace
    }

    // MARK: Text

    func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
        guard !isStopped, let bytes, let last = open.last else { return }
        let buffer = UnsafeBufferPointer(start: bytes, count: Int(count))
        let node = Int(last.node)
        guard last.lastChild < 0 else { return appendTail(buffer, to: Int(last.lastChild), of: node) }
        text.append(contentsOf: buffer)
        nodes[node].textEnd = Int32(text.count)
        guard text.count - Int(nodes[node].textStart) <= limits.textBytes else {
            let place = Int(nodes[node].start)
            return fail(.textTooLong, at: place, .textTooLong(bytes: limits.textBytes))
        }
    }

    /// Text behind a child. Nothing else is added to `text` before the next child, so the tail is in one piece.
    private func appendTail(_ buffer: UnsafeBufferPointer<UInt8>, to child: Int, of node: Int) {
        if nodes[child].tailEnd == 0 { nodes[child].tailStart = Int32(text.count) }
        // Runs of white space are one space in every text; indentation is not kept.
        guard !buffer.allSatisfy(TextNormalization.isXMLSpace) else {
            text.append(0x20)
            nodes[child].tailEnd = Int32(text.count)
            return
        }
        text.append(contentsOf: buffer)
        nodes[child].tailEnd = Int32(text.count)
        noteStrayText(buffer, node)
        guard text.count - Int(nodes[child].tailStart) <= limits.textBytes else {
            let place = Int(nodes[node].start)
            return fail(.textTooLong, at: place, .textTooLong(bytes: limits.textBytes))
        }
    }

    private func noteStrayText(_ buffer: UnsafeBufferPointer<UInt8>, _ node: Int) {
        guard nodes[node].strayText < 0 else { return }
        // The parser stands behind the text; it began after the last tag.
        var scanner = SourceScanner(source, at: lastIndex(of: 0x3E, before: max(0, cursor - buffer.count + 1)) + 1)
        scanner.skipSpaceAndMarkup()
        nodes[node].strayText = Int32(min(scanner.index, source.count))
    }

    // MARK: Errors

    func report(_ error: xmlError) {
        guard !isStopped, error.level != XML_ERR_WARNING else { return }
        let complaint = ParserComplaint(
            code: Int(error.code), message: error.message.map { String(cString: $0) } ?? "",
            argument: error.str1.map { String(cString: $0) }, offset: cursor)
        let fault = complaint.fault(
            path: path, source: source,
            openElements: open.map { element in
                let node = nodes[Int(element.node)]
                return (name: names[Int(node.name)], start: Int(node.start))
            })
        fail(fault.identifier, at: fault.place.offset ?? 0, fault.text, notes: fault.notes)
    }
}
