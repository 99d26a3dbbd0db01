import Messages

/// A pass over the bytes of an XML file before libxml2 sees them.
///
/// It finds what libxml2 accepts, is slow with, or stops at: other encodings, invalid UTF-8, forbidden characters, tags with very
/// many attributes (libxml2's check of these is quadratic), processing instructions, and `&` that begins no reference. Forbidden characters and
/// such `&` are overwritten in `parserBytes`, byte for byte, so that one run can find all faults of the rest.
struct XMLPrecheck {
    /// What the parser is to read; the source where nothing is overwritten.
    private(set) var parserBytes: [UInt8]
    /// Whether the file cannot be parsed at all, or not without risk.
    private(set) var isHopeless = false

    private let path: String
    private let limits: PackageLimits
    /// Declarations of prefixes so far; libxml2 goes through those in force for every prefixed name, even behind an error.
    private var prefixes = 0

    init(path: String, bytes: [UInt8], limits: PackageLimits, faults: inout FaultList) {
        self.path = path
        self.limits = limits
        parserBytes = bytes
        guard !refuses(bytes, &faults) else {
            isHopeless = true
            return
        }
        var repairs: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            scan(buffer, &repairs, &faults)
        }
        for index in repairs { parserBytes[index] = 0x20 }
    }

    private func place(_ offset: Int) -> Place { Place(path: path, offset: offset) }

    /// Whether the file as a whole is none that may be parsed.
    private func refuses(_ bytes: [UInt8], _ faults: inout FaultList) -> Bool {
        guard bytes.count <= limits.xmlFileBytes else {
            faults.report(
                .fileTooLarge, at: place(0), .fileTooLarge(DisplayText.quoted(path), bytes: limits.xmlFileBytes))
            return true
        }
        guard !bytes.allSatisfy(TextNormalization.isXMLSpace) else {
            faults.report(.emptyFile, at: place(0), .emptyFile)
            return true
        }
        guard !bytes.starts(with: [0x1F, 0x8B]), !bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            faults.report(.compressedFile, at: place(0), .compressedFile)
            return true
        }
        if let encoding = XMLEncoding.foreignEncoding(of: bytes) {
            faults.report(.wrongEncoding, at: place(encoding.offset), .wrongEncoding(DisplayText.quoted(encoding.name)))
            return true
        }
        return false
    }

    private mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, _ repairs: inout [Int], _ faults: inout FaultList
    ) {
        var index = 0
        while index < bytes.count {
            switch MarkupScan.byteClass(bytes[index]) {
            case .plain:
                index += 1
            case .less:
                index = scanMarkup(bytes, at: index, &repairs, &faults)
            case .ampersand:
                index = scanReference(bytes, at: index, &repairs, &faults)
            case .other:
                index = scanCharacter(bytes, at: index, &repairs, &faults)
            }
            if isHopeless { return }
        }
    }

    /// A tag, comment, CDATA section, processing instruction or declaration; returns where it ends.
    private mutating func scanMarkup(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ repairs: inout [Int], _ faults: inout FaultList
    ) -> Int {
        if let end = MarkupScan.endOfUnparsed(bytes, at: start) {
            if let target = MarkupScan.instructionTarget(bytes, at: start) {
                let text = Text.Fault.processingInstruction(DisplayText.quoted(target))
                faults.report(.processingInstruction, at: place(start), text)
            }
            var index = start
            while index < end, !isHopeless {
                if MarkupScan.byteClass(bytes[index]) == .other {
                    index = scanCharacter(bytes, at: index, &repairs, &faults)
                } else {
                    index += 1
                }
            }
            return max(index, end)
        }
        var index = start + 1
        var attributes = 0
        var quote: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch MarkupScan.byteClass(byte) {
            case .plain:
                if quote == 0 {
                    if byte == 0x3E { return index + 1 }
                    if byte == 0x22 || byte == 0x27 {
                        quote = byte
                        attributes += 1
                        if attributes > limits.attributes {
                            return refuse(tag: start, .tooManyAttributes(limits.attributes), bytes.count, &faults)
                        }
                    } else if byte == 0x3A, bytes[start..<index].suffix(5).elementsEqual("xmlns".utf8) {
                        prefixes += 1
                        if prefixes > limits.attributes {
                            return refuse(tag: start, .tooManyPrefixes(limits.attributes), bytes.count, &faults)
                        }
                    }
                } else if byte == quote {
                    quote = 0
                }
                index += 1
            // Not well-formed; the parser says so.
            case .less: return index
            case .ampersand: index = scanReference(bytes, at: index, &repairs, &faults)
            case .other: index = scanCharacter(bytes, at: index, &repairs, &faults)
            }
            if isHopeless { return bytes.count }
        }
        return index
    }

    private mutating func refuse(
        tag: Int, _ text: Text.Fault, _ end: Int, _ faults: inout FaultList
    ) -> Int {
        faults.report(.tooManyAttributes, at: place(tag), text)
        isHopeless = true
        return end
    }

    private func scanReference(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ repairs: inout [Int], _ faults: inout FaultList
    ) -> Int {
        switch MarkupScan.reference(bytes, at: start) {
        case .known(let end, let scalar):
            if let scalar, DisplayText.isForbidden(scalar), !TextNormalization.isReferableSpace(scalar) {
                faults.report(.controlCharacter, at: place(start), .controlCharacter(code: scalar.value))
                repairs.append(contentsOf: start..<end)
            }
            return end
        case .unknown(let name, let end):
            faults.report(.undefinedEntity, at: place(start), .undefinedEntity(DisplayText.quoted(name)))
            repairs.append(start)
            return end
        case .none:
            faults.report(.unescapedAmpersand, at: place(start), .unescapedAmpersand)
            repairs.append(start)
            return start + 1
        }
    }

    /// A control character, or a character of several bytes; returns where it ends.
    private mutating func scanCharacter(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ repairs: inout [Int], _ faults: inout FaultList
    ) -> Int {
        let length = MarkupScan.characterLength(bytes, at: index)
        guard length > 0 else {
            faults.report(.invalidUTF8, at: place(index), .invalidUTF8)
            isHopeless = true
            return bytes.count
        }
        if let code = MarkupScan.forbiddenCode(bytes, at: index, length: length) {
            faults.report(.controlCharacter, at: place(index), .controlCharacter(code: code))
            repairs.append(contentsOf: index..<index + length)
        }
        return index + length
    }
}

extension TextNormalization {
    /// Tab, line feed and carriage return, which a character reference may name.
    static func isReferableSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x09 || scalar.value == 0x0A || scalar.value == 0x0D
    }
}
